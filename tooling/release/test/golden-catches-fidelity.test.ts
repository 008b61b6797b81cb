import { describe, expect, test } from "vitest";
import { askedBump, judgeChanges } from "../src/golden/judge-changes.ts";
import { changesAfterEdits } from "./changes-after.ts";

const changesAfter = changesAfterEdits("@ips/fidelity");

describe("a line of a scale that is another one than it was", () => {
  test("moves the suggestions on it, which are named with before and after, and asks for a major changeset", async () => {
    const anchors = `atMost("clients-per-fte", [20, 25, 30, 40])`;
    const changes = await changesAfter(
      "anchor",
      "scale/ips25-staffing.ts",
      anchors,
      anchors.replace("[20", "[21"),
    );
    expect(askedBump(changes)).toBe("major");
    expect(judgeChanges("@ips/fidelity", "0.1.0", changes, "minor")).toContain(
      "choose major for @ips/fidelity",
    );
    const onTheLine = changes.moved.filter(({ name }) => name === "thresholds: item 1, at 21");
    expect(onTheLine).toMatchObject([
      {
        asks: "estimateItems",
        part: "item 1",
        before: expect.stringContaining("suggestion=4") as string,
        after: expect.stringContaining("suggestion=5") as string,
      },
    ]);
    expect(changes.moved.filter(({ name }) => name === "thresholds: item 1, at 26")).toEqual([]);
  });

  test("moves the bands of the totals between the old line and the new one, and of no other", async () => {
    const changes = await changesAfter("band", "scale/ips25.ts", "atLeast: 100", "atLeast: 101");
    const bands = changes.moved.filter(({ asks }) => asks === "bandOf");
    expect(bands.length).toBeGreaterThan(0);
    expect(bands.every(({ before, after }) => before === "good" && after === "fair")).toBe(true);
  });
});

test("a day of a published timetable that is another one is named with its step", async () => {
  const changes = await changesAfter(
    "timetable",
    "review/review-timetables.ts",
    `["send-scale", 45]`,
    `["send-scale", 44]`,
  );
  expect(changes.moved).toContainEqual(
    expect.objectContaining({
      asks: "inventory",
      part: "figure review.oregon.send-scale from 2000-01-01",
      before: "45 days",
      after: "44 days",
    }),
  );
  expect(changes.moved.some(({ asks }) => asks === "reviewDeadlines")).toBe(true);
});

test("another reading where the form is silent moves what rests on it", async () => {
  const changes = await changesAfter(
    "reading",
    "estimate/fidelity-settings.ts",
    "fewestCurrentJobs: 10",
    "fewestCurrentJobs: 8",
  );
  expect(askedBump(changes)).toBe("major");
  expect(changes.moved.every(({ asks, part }) => asks !== "estimateItems" || part === "item 21")).toBe(true);
});

test("the mark of a source that somebody has looked up is no answer", async () => {
  const file = "scale/ips25.ts";
  const changes = await changesAfter("mark", file, `bandOf2008("unverified")`, `bandOf2008("verified")`);
  expect(changes).toEqual({ moved: [], added: [] });
});
