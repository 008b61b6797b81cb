import { unexpectedEnglish } from "@ips/i18n/app-error-usual-english";
import { expect, test } from "vitest";
import { loadRefusalWords, readyToExplain, refusalWords } from "./refusal-words.ts";

const refusedWith = (code: string) => ({ data: { httpStatus: 409, app: { code, facts: {} } } });

test("a refusal that this page does not know yet is explained in general words, before and after the others are loaded", async () => {
  expect(refusalWords(refusedWith("made-up-later"))).toBe(unexpectedEnglish);
  await readyToExplain(refusedWith("made-up-later"));
  expect(refusalWords(refusedWith("made-up-later"))).toBe(unexpectedEnglish);
  for (const name of ["constructor", "toString"])
    expect(refusalWords(refusedWith(name))).toBe(unexpectedEnglish);
});

test("a refusal that only some act brings is explained in its own words once they are loaded", async () => {
  await loadRefusalWords();
  expect(refusalWords(refusedWith("plan.stale"))).not.toBe(unexpectedEnglish);
});
