import { expect, test } from "vitest";
import { fittingDraft } from "./entry-values.ts";

const initial = { id: "1", note: "", hiringManager: false, attendees: [] as readonly string[] };

test("a draft of the same form is taken up", () => {
  const draft = { id: "2", note: "spoke with the owner", hiringManager: true, attendees: ["client"] };
  expect(fittingDraft(initial, draft)).toEqual(draft);
});

test("what the form does not know is left out", () => {
  expect(fittingDraft({ note: "" }, { note: "a", colour: "red" })).toEqual({ note: "a" });
});

test.each([
  [null],
  ["text"],
  [{}],
  [{ ...initial, note: 3 }],
  [{ ...initial, attendees: [1] }],
  [{ ...initial, hiringManager: "yes" }],
])("%j is no draft of this form", (draft) => {
  expect(fittingDraft(initial, draft)).toBeNull();
});
