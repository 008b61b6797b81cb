import { beforeEach, expect, test } from "vitest";
import { dropDraft, forgetDrafts, keepDraft, readDraft } from "./drafts.ts";

const ana = { userId: "ana", form: "contact.1" };
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
