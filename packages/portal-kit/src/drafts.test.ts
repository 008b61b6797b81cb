import { beforeEach, expect, test, vi } from "vitest";
import { dropDraft, findDraft, forgetDrafts, forgetOldDrafts, keepDraft, readDraft } from "./drafts.ts";

const ana = { userId: "ana", form: "contact.1" };
const threeDays = 3 * 24 * 60 * 60_000;
beforeEach(() => localStorage.clear());

test("a draft is there again after it was kept, and gone after it was dropped", () => {
  keepDraft(ana, { note: "Met at the library" });
  expect(readDraft(ana)).toEqual({ note: "Met at the library" });
  dropDraft(ana);
  expect(readDraft(ana)).toBeNull();
});

test("nobody meets the draft of another person", () => {
  keepDraft(ana, "mine");
  expect(readDraft({ ...ana, userId: "eric" })).toBeNull();
});

test("signing out clears the drafts and leaves what is not ours", () => {
  keepDraft(ana, "mine");
  localStorage.setItem("other", "kept");
  forgetDrafts();
  expect(readDraft(ana)).toBeNull();
  expect(localStorage.getItem("other")).toBe("kept");
});

test("a draft that cannot be read is no draft", () => {
  localStorage.setItem("ips.draft.ana.contact.1", "{broken");
  expect(readDraft(ana)).toBeNull();
});

test("a draft says when it was typed", () => {
  keepDraft(ana, "mine", 1000);
  expect(findDraft(ana, 2000)).toEqual({ value: "mine", at: new Date(1000) });
});

test("a draft is kept for three days and no longer", () => {
  keepDraft(ana, "mine", 0);
  expect(findDraft(ana, threeDays)?.value).toBe("mine");
  expect(findDraft(ana, threeDays + 1)).toBeNull();
  forgetOldDrafts(threeDays + 1);
  expect(localStorage).toHaveLength(0);
});

test("a browser without room says so and breaks nothing", () => {
  const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(keepDraft(ana, "mine")).toBe(false);
  full.mockRestore();
});
