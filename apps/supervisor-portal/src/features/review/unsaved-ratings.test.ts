import { describe, expect, test } from "vitest";
import { afterSaving, parseUnsaved } from "./unsaved-ratings.ts";

describe("ratings that are on this device alone", () => {
  test("come back as they were kept", () => {
    const kept = { 3: { score: 4, comment: "Two charts" }, 25: { score: null, comment: "Ask again" } };
    expect(parseUnsaved(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test("leave out what is no rating", () => {
    expect(
      parseUnsaved({ 3: { score: 6, comment: "" }, x: { score: 1, comment: "" }, 4: { score: 2 }, 5: null }),
    ).toEqual({});
    expect(parseUnsaved("text")).toBeNull();
    expect(parseUnsaved(null)).toBeNull();
  });

  test("are dropped once saved, unless they were changed meanwhile", () => {
    const older = { score: 3, comment: "" };
    const newer = { score: 4, comment: "" };
    expect(afterSaving({ 7: older, 8: newer }, 7, older)).toEqual({ 8: newer });
    expect(afterSaving({ 7: newer }, 7, older)).toEqual({ 7: newer });
    expect(afterSaving({}, 7, older)).toEqual({});
  });
});
