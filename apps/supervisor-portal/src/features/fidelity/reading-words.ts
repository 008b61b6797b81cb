import type { FidelityReading } from "@ips/contract";

type Settings = FidelityReading["settings"];
type Setting = keyof Settings;

/** A choice that the printed form leaves, in words: what it is about, and what each way means. */
export const readingChoices: Readonly<
  Record<
    Exclude<
      Setting,
      "fewestCurrentJobs" | "vrMonthsShare" | "vrWeeksShare" | "weeklyShare" | "followAlongShare"
    >,
    { label: string; choices: readonly { value: string; text: string }[] }
  >
> = {
  diversity: {
    label: "Different jobs and employers (items 19 and 20)",
    choices: [
      { value: "distinct-share", text: "How many of all jobs are different" },
      { value: "beside-largest-share", text: "What is left beside the most common one" },
    ],
  },
  rounding: {
    label: "Percentages, days and caseloads between two whole numbers",
    choices: [
      { value: "whole", text: "Rounded first, half up" },
      { value: "unrounded", text: "Compared as they are" },
    ],
  },
  closestTie: {
    label: "A mean exactly between two printed points",
    choices: [
      { value: "higher", text: "Goes to the higher score" },
      { value: "lower", text: "Goes to the lower score" },
    ],
  },
  communityAtThirty: {
    label: "Exactly 30 % in the community (item 24, printed under two scores)",
    choices: [
      { value: "2", text: "Is a 2" },
      { value: "1", text: "Is a 1" },
    ],
  },
  thirdTeam: {
    label: "A specialist on three treatment teams (item 4)",
    choices: [
      { value: "by-letter", text: "Is a 2, whatever the share" },
      { value: "by-share", text: "Is rated by the two largest teams" },
    ],
  },
  withoutContact: {
    label: "People who have met no employer yet (item 15)",
    choices: [
      { value: "listed", text: "Are listed, outside the mean" },
      { value: "counted-to-date", text: "Count up to today" },
    ],
  },
};

/** The choices as settings again; what is not one of the choices stays as it was. */
export function chosenSettings(before: Settings, chosen: Readonly<Record<string, string>>): Settings {
  const of = (name: keyof typeof readingChoices): string => {
    const value = chosen[name];
    return readingChoices[name].choices.some((each) => each.value === value)
      ? (value ?? "")
      : String(before[name]);
  };
  return {
    ...before,
    diversity: of("diversity") === "distinct-share" ? "distinct-share" : "beside-largest-share",
    rounding: of("rounding") === "whole" ? "whole" : "unrounded",
    closestTie: of("closestTie") === "higher" ? "higher" : "lower",
    communityAtThirty: of("communityAtThirty") === "1" ? 1 : 2,
    thirdTeam: of("thirdTeam") === "by-letter" ? "by-letter" : "by-share",
    withoutContact: of("withoutContact") === "listed" ? "listed" : "counted-to-date",
  };
}
