import { federalDefault } from "@ips/domain";
import { rulebookDocument } from "@ips/i18n/rulebook-document";
import { describe, expect, test } from "vitest";
import { matchRules } from "./match-rules.ts";

const { rules } = rulebookDocument([federalDefault], "2026-11-22");
const ids = (search: Parameters<typeof matchRules>[1]) => matchRules(rules, search).map(({ id }) => id);

describe("looking for a rule", () => {
  test("without words finds every rule, and with a chapter those of the chapter", () => {
    expect(ids({})).toHaveLength(rules.length);
    expect(ids({ family: "vr-plan" })).toEqual(["vr.ipe", "vr.ipe-contents", "vr.ongoing-supports"]);
  });

  test.each([
    ["words of its name", "90 days job closes", "vr.retention"],
    ["a part of its source", "361.42(e)", "vr.trial-work"],
    ["its id", "vr.post-employment-window", "vr.post-employment-window"],
    ["the name a developer knows", "mayEndServices", "ips.zero-exclusion"],
    ["Spanish words, without their accents", "prorroga acordada", "vr.extension"],
  ])("finds it by %s", (_, text, id) => {
    expect(ids({ text })).toContain(id);
  });

  test("finds nothing for words that no rule holds", () => {
    expect(ids({ text: "361.42(e) caseload" })).toEqual([]);
  });
});
