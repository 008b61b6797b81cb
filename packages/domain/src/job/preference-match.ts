import { threePreferences } from "../citation/employment.ts";
import type { Citation } from "../citation/citation.ts";
import type { JobPreference } from "../vocabulary/job-preference.ts";

/** What a person prefers, and whether a job gives it. `stated: false`: the person named no preference of this kind. */
export type PreferenceAnswer = { preference: JobPreference; stated: boolean; met: boolean | null };

/** How a job fits what the person prefers. */
export type PreferenceMatch = {
  stated: number;
  met: number;
  notMet: JobPreference[];
  /** Stated, but nobody has said whether the job gives it. */
  unanswered: JobPreference[];
  /** Three or more are met; null while unanswered ones could still make it three. */
  threeOrMore: boolean | null;
  because: Citation[];
};

/**
 * How many of a person's stated preferences a job meets, asked at its start and again at its end. Preferences that the person never
 * stated count for nothing.
 * @example
 * ```ts
 * const answers = [
 *   { preference: "type-of-work", stated: true, met: true },
 *   { preference: "hours", stated: true, met: true },
 *   { preference: "distance", stated: true, met: null },
 *   { preference: "pay", stated: false, met: null },
 * ] as const;
 * preferenceMatch(answers).met; // => 2
 * preferenceMatch(answers).threeOrMore; // => null
 * preferenceMatch(answers.with(2, { preference: "distance", stated: true, met: true })).threeOrMore; // => true
 * ```
 */
export function preferenceMatch(answers: readonly PreferenceAnswer[]): PreferenceMatch {
  const stated = answers.filter((answer) => answer.stated);
  const answeredWith = (met: boolean | null) =>
    stated.filter((answer) => answer.met === met).map(({ preference }) => preference);
  const met = answeredWith(true).length;
  const unanswered = answeredWith(null);
  return {
    stated: stated.length,
    met,
    notMet: answeredWith(false),
    unanswered,
    threeOrMore: threeOrMore(met, unanswered.length),
    because: [threePreferences],
  };
}

function threeOrMore(met: number, open: number): boolean | null {
  if (met >= 3) return true;
  return met + open >= 3 ? null : false;
}
