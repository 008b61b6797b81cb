import type {
  AgencyKind,
  CriterionKey,
  JobFacts,
  JobVerdict,
  JobVerdictKind,
  JurisdictionId,
} from "@ips/domain";
import {
  employmentCriteria,
  ipsCompetitive,
  leadingVerdict,
  prosCompetitive,
  vrCompetitiveIntegrated,
} from "@ips/domain";

/** One verdict on a job beside the others. */
export type VerdictColumn = { kind: JobVerdictKind; verdict: JobVerdict; leads: boolean };

const verdicts: Record<JobVerdictKind, (job: JobFacts) => JobVerdict> = {
  ips: ipsCompetitive,
  vr: vrCompetitiveIntegrated,
  pros: prosCompetitive,
};

/**
 * The verdicts on a job side by side, the one that leads at the reader's agency first. New York's stands beside the other two at
 * an agency of New York, and on a set-aside position, where it differs from VR's.
 */
export function verdictColumns(
  job: JobFacts,
  jurisdiction: JurisdictionId,
  agency: AgencyKind,
): VerdictColumn[] {
  const leading = leadingVerdict(jurisdiction, agency);
  const kinds: JobVerdictKind[] =
    jurisdiction === "us-new-york" || job.setAside === true ? ["ips", "vr", "pros"] : ["ips", "vr"];
  return kinds
    .map((kind) => ({ kind, verdict: verdicts[kind](job), leads: kind === leading }))
    .toSorted((a, b) => Number(b.leads) - Number(a.leads));
}

/** The points that any of the verdicts asks about, in one order for all. */
export const pointsOf = (columns: readonly VerdictColumn[]): CriterionKey[] =>
  employmentCriteria.filter((key) =>
    columns.some(({ verdict }) =>
      verdict.checklist.criteria.some((point) => point.key === key && point.answer !== "not-applicable"),
    ),
  );

/**
 * A verdict in a few words, with what it rests on.
 *
 * @example
 * verdictWords(ipsCompetitive(unansweredJob("j", "2026-01-01")), "your agency").text; // => "Not answered yet"
 */
export function verdictWords(
  { counts, basis, checklist: { missing, notMet } }: JobVerdict,
  whose: string,
): { status: "met" | "not-applicable" | "missing-answer"; text: string; note: string | null } {
  if (basis === "none")
    return {
      status: "missing-answer",
      text: "Not answered yet",
      note: `${points(missing.length)} to answer`,
    };
  const text = counts === true ? "Yes, it counts" : "No, it does not count";
  const status = counts === true ? "met" : "not-applicable";
  if (basis === "asserted") {
    return { status, text, note: `Asserted by ${whose}; ${points(missing.length)} behind it not answered` };
  }
  return { status, text, note: counts === true ? "Every point is met" : `${points(notMet.length)} not met` };
}

const points = (count: number): string => (count === 1 ? "1 point" : `${count} points`);
