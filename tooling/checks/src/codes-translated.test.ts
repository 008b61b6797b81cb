import { describe, expect, it } from "vitest";
import { codeLists, untranslatedCodes } from "./codes-translated.ts";

type Texts = Record<string, Record<string, unknown>>;
const from = (texts: Texts) => (code: string, language: string) => texts[code]?.[language];
const lists = { roles: ["specialist"] };

function check(texts: Texts, silent: Record<string, string> = {}): string[] {
  return untranslatedCodes(lists, { roles: from(texts) }, silent);
}

describe("untranslatedCodes", () => {
  it("accepts words in both languages, single or named", () => {
    expect(check({ specialist: { en: "Specialist", es: "Especialista" } })).toEqual([]);
    expect(
      check({ specialist: { en: { title: "A", todo: () => "B" }, es: { title: "A", todo: () => "B" } } }),
    ).toEqual([]);
  });

  it("finds a code without Spanish", () => {
    expect(check({ specialist: { en: "Specialist" } })).toEqual([
      'roles: "specialist" has empty words in "es".',
    ]);
  });

  it("finds a code nobody has heard of", () => {
    expect(check({})).toHaveLength(2);
  });

  it("finds a list that nobody has words for, unless no person reads it", () => {
    expect(untranslatedCodes(lists, {}, {})).toEqual(["Nobody has words for roles."]);
    expect(untranslatedCodes(lists, {}, { roles: "read by programs only" })).toEqual([]);
  });

  it("finds a list that is gone", () => {
    expect(untranslatedCodes({}, {}, { roles: "read by programs only" })).toEqual([
      "roles is no list of codes any more.",
    ]);
  });

  it("finds words that judge a person", () => {
    expect(check({ specialist: { en: "Not work-ready", es: "x" } })[0]).toContain("zero exclusion");
  });
});

describe("codeLists", () => {
  it("finds the lists among other exports", () => {
    expect(codeLists({ roles: ["a"], figure: { rows: [] }, count: 1 })).toEqual({ roles: ["a"] });
  });
});
