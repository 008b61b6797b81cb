import { describe, expect, test } from "vitest";
import { isGuessable } from "./guessable.ts";

const about = ["Maria López-Grant", "maria.lopez@harbor.example", "Harbor Behavioral Health"];

describe("isGuessable", () => {
  test.each([
    ["a common password with digits", "password1234567"],
    ["a common word twice", "passwordpassword"],
    ["one key", "aaaaaaaaaaaaaaa"],
    ["the digits in order", "123456789012345"],
    ["the alphabet", "abcdefghijklmnop"],
    ["a row of keys", "qwertyuiopasdfgh"],
    ["a season and a year, twice", "Summer2026!Summer2026!"],
    ["a usual disguise", "P@ssw0rdP@ssw0rd"],
    ["the person's name and the year", "maria.lopez2026!!"],
    ["the name with its accent", "MariaLópez-Grant1"],
    ["the agency's name", "Harbor Behavioral Health 1"],
    ["the product's name", "supervisorportal2026"],
  ])("%s is guessable", async (_name, password) => {
    expect(await isGuessable(password, about)).toBe(true);
  });

  test.each([
    ["a sentence", "we ride bikes on tuesdays"],
    ["four words", "correct horse battery staple"],
    ["a sentence in Spanish", "el tren sale a las siete"],
    ["a sentence in another script", "река поворачивает дважды"],
    ["random characters", "a9$Kd02lsm-3kdL"],
    ["a sentence that holds the name of the agency", "the harbor freezes over every ten winters"],
  ])("%s is not", async (_name, password) => {
    expect(await isGuessable(password, about)).toBe(false);
  });

  test("the longest password is judged at once", async () => {
    const longest = Array.from({ length: 128 }, (_, at) => String.fromCodePoint(33 + ((at * 37) % 90))).join(
      "",
    );
    expect(await isGuessable(longest, about)).toBe(false);
  });
});
