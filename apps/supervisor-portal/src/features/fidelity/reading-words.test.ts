import { defaultFidelitySettings } from "@ips/fidelity";
import { expect, test } from "vitest";
import { chosenSettings, readingChoices } from "./reading-words.ts";

test("every choice of a reading becomes its setting, and nothing else moves", () => {
  for (const [name, { choices }] of Object.entries(readingChoices))
    for (const { value } of choices) {
      const { [name as keyof typeof defaultFidelitySettings]: set, ...others } = chosenSettings(
        defaultFidelitySettings,
        { [name]: value },
      );
      expect(String(set)).toBe(value);
      expect({ ...defaultFidelitySettings, ...others, [name]: set }).toEqual({ ...others, [name]: set });
    }
});

test("what is no choice leaves the setting as it was", () => {
  expect(chosenSettings(defaultFidelitySettings, { rounding: "often" })).toEqual(defaultFidelitySettings);
});
