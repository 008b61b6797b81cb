import type { PlanEntry } from "@ips/contract";
import { expect, test } from "vitest";
import { talkButtonText } from "./talk-button-text.ts";

const entry = (kind: PlanEntry["kind"]) => ({ kind }) as PlanEntry;

test.each([
  ["nothing", [], false, 0, null],
  ["one", [entry("comment")], false, 0, "1 comment"],
  ["new ones", [entry("comment"), entry("comment")], false, 2, "2 comments · 2 new"],
  ["settled", [entry("comment"), entry("resolved")], true, 0, "1 comment · resolved"],
  ["settled just now", [entry("comment"), entry("resolved")], true, 1, "1 comment · resolved · 1 new"],
] as const)("%s", (_name, entries, resolved, unread, text) => {
  expect(talkButtonText({ entries: [...entries], resolved, unread })).toBe(text);
});
