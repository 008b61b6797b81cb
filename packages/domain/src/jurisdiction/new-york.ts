import { prosCaseload, prosCommunityTime, prosGuidance, prosRegulation } from "../citation/new-york.ts";
import type { Citation } from "../citation/citation.ts";
import type { DatedFigure } from "../figure/dated-figure.ts";
import { effectiveDated } from "../figure/effective-dated.ts";
import { orsFigures } from "../pros/monthly-add-on.ts";
import { federalDefault } from "./federal-default.ts";
import type { Jurisdiction } from "./jurisdiction.ts";

/** The number that the federal default has as well, resting on New York's own text. The text's date is not printed: the days stay. */
const restingOn = (figure: DatedFigure, value: number, cite: Citation): DatedFigure =>
  effectiveDated({
    id: figure.id,
    unit: figure.unit,
    rows: figure.rows.map(({ from }) => ({ from, value, cite })),
    reviewBy: "2027-06-30",
  });

/**
 * New York over the federal default: what its PROS programs ask of IPS (caseloads, time in the community), what they bill by, and that
 * set-aside positions count as competitive there. The VR clocks are the federal ones: ACCES-VR is held to the same regulation.
 * @example
 * ```ts
 * newYork.status.standing; // => "may-be-superseded"
 * newYork.vr.ipeDays === federalDefault.vr.ipeDays; // => true
 * newYork.pros?.hoursAWeek.at("2026-10-01").ok; // => true
 * ```
 */
export const newYork: Jurisdiction = {
  ...federalDefault,
  id: "us-new-york",
  status: { standing: "may-be-superseded", asOf: "2024-09-30", cites: [prosRegulation, prosGuidance] },
  ips: {
    ...federalDefault.ips,
    caseloadLimit: restingOn(federalDefault.ips.caseloadLimit, 20, prosCaseload),
    communityTimePercent: restingOn(federalDefault.ips.communityTimePercent, 65, prosCommunityTime),
  },
  pros: orsFigures,
};
