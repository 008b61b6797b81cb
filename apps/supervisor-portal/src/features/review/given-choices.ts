import type { FidelityScale } from "@ips/fidelity";

type Choice = { value: string; text: string };

/** What an item of a scale can be given, to choose from: its scores, and its mark for "not enough to rate" where it has one. */
export function givenChoices({ lowest, highest, missingMark }: FidelityScale): Choice[] {
  const scores = Array.from({ length: highest - lowest + 1 }, (_, index) => String(lowest + index));
  return [
    ...scores.map((score) => ({ value: score, text: score })),
    ...(missingMark === null
      ? []
      : [{ value: String(missingMark), text: `${missingMark}: not enough to rate` }]),
  ];
}

/** What was given, in words: "4", "not enough to rate", a dash for nothing. */
export function givenText(
  given: number | null | undefined,
  { missingMark }: Pick<FidelityScale, "missingMark">,
): string {
  if (given === null || given === undefined) return "–";
  return given === missingMark ? "not enough to rate" : String(given);
}
