import type { FidelityReading } from "@ips/contract";
import { readingBounds } from "@ips/contract/reading-bounds";
import { defaultFidelitySettings } from "@ips/fidelity";
import { formatNumber } from "@ips/i18n/format-number";
import type { readingChoices } from "./reading-words.ts";

type Settings = FidelityReading["settings"];

/** A setting that is a number: what it is about, what it does, and whether it is a count or a share. */
type NumberSetting = { label: string; meaning: string; unit: "count" | "percent" };

/** The settings that are numbers, in words. A setting that is neither here nor among the choices does not compile. */
export const readingNumbers: Readonly<
  Record<Exclude<keyof Settings, keyof typeof readingChoices>, NumberSetting>
> = {
  fewestCurrentJobs: {
    label: "Fewest current jobs (item 21)",
    meaning: "With fewer people in jobs than this, item 21 is a 1, whatever the share of competitive jobs.",
    unit: "count",
  },
  vrMonthsShare: {
    label: "Months that make contact with VR monthly (item 6), in percent",
    meaning: "So many of the months must have a meeting, or a contact, for it to count as monthly.",
    unit: "percent",
  },
  vrWeeksShare: {
    label: "Weeks that make contact with VR weekly (item 6), in percent",
    meaning:
      "So many of the weeks must have a contact about a person; the rest is left for holidays and sick days.",
    unit: "percent",
  },
  weeklyShare: {
    label: "Weeks that make meetings and supervision weekly (items 5, 8 and 17), in percent",
    meaning:
      "So many of the weeks must have a team meeting, supervision or a look through the log of employer contacts.",
    unit: "percent",
  },
  followAlongShare: {
    label: "People seen in person around their jobs (item 23), in percent",
    meaning:
      "At so many of the starts, first weeks, months and losses somebody must be met in person for it to count as done with everybody.",
    unit: "percent",
  },
};

export type ReadingNumber = keyof typeof readingNumbers;
const names = Object.keys(readingNumbers) as ReadingNumber[];

/** The names of the fields of these settings: where the server finds fault with one, it names the same. */
export const fieldOf = (name: ReadingNumber) => `settings.${name}` as const;

const shown = (name: ReadingNumber, value: number): number =>
  readingNumbers[name].unit === "percent" ? Math.round(value * 1000) / 10 : value;

/** A setting as it stands in its field: 0.9 is "90". */
export const numberText = (name: ReadingNumber, value: number): string => String(shown(name, value));

/**
 * What a field means, what is usual and what is possible.
 * @example
 * hintOf("fewestCurrentJobs"); // => "With fewer people … competitive jobs. Usually 10; from 0 to 100."
 */
export function hintOf(name: ReadingNumber): string {
  const { meaning, unit } = readingNumbers[name];
  const { least, most } = readingBounds[name];
  const say = (value: number) => `${formatNumber(shown(name, value), "en")}${unit === "percent" ? " %" : ""}`;
  return `${meaning} Usually ${say(defaultFidelitySettings[name])}; from ${say(least)} to ${say(most)}.`;
}

/** What is written in a field as the setting; null where it is no number that is possible. */
function settingOf(name: ReadingNumber, text: string): number | null {
  const { unit } = readingNumbers[name];
  const { least, most } = readingBounds[name];
  const written = text.trim().replace(",", ".");
  if (!/^\d{1,3}(\.\d)?$/u.test(written)) return null;
  const value = unit === "percent" ? Math.round(Number(written) * 10) / 1000 : Number(written);
  if (unit === "count" && !Number.isInteger(value)) return null;
  return value >= least && value <= most ? value : null;
}

/** What is wrong, at each field. */
export function numberProblems(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    names
      .filter((name) => settingOf(name, values[fieldOf(name)] ?? "") === null)
      .map((name) => {
        const { least, most } = readingBounds[name];
        const whole = readingNumbers[name].unit === "count" ? "a whole number" : "a number";
        return [fieldOf(name), `Enter ${whole} from ${shown(name, least)} to ${shown(name, most)}.`];
      }),
  );
}

/** The settings with the numbers that are written; what is impossible stays as it was. */
export const writtenNumbers = (before: Settings, values: Readonly<Record<string, string>>): Settings => ({
  ...before,
  ...Object.fromEntries(
    names.map((name) => [name, settingOf(name, values[fieldOf(name)] ?? "") ?? before[name]]),
  ),
});
