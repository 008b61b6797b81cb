import { describe, expect, it } from "vitest";
import { diffWords } from "./diff-words.ts";

const said = (before: string, after: string) =>
  diffWords(before, after)
    .map((part) => ({ same: part.text, removed: `[-${part.text}-]`, added: `[+${part.text}+]` })[part.kind])
    .join("");

describe("diffWords", () => {
  it.each([
    ["20 hours", "24 hours", "[-20-][+24+] hours"],
    ["same", "same", "same"],
    ["", "new", "[+new+]"],
    ["old", "", "[-old-]"],
    ["mornings only.", "mornings.", "mornings[- only-]."],
    ["one two three", "one 2 3", "one [-two three-][+2 3+]"],
    ["a  b", "a b", "a b"],
    ["Ana y José", "Ana y Josefa", "Ana y [-José-][+Josefa+]"],
  ])("%j to %j", (before, after, expected) => {
    expect(said(before, after)).toBe(expected);
  });

  it("loses nothing of either text", () => {
    const before = "Work 20 hours a week, mornings only.";
    const after = "Work 24 hours in a garden center, mornings.";
    const parts = diffWords(before, after);
    const without = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map((part) => part.text)
        .join("");
    expect(without("added")).toBe(before);
    expect(without("removed")).toBe(after);
  });
});
