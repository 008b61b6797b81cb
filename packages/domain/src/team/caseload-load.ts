/** Whether a specialist has room: under the limit, exactly at it, over it, or with no working time to measure against. */
export const caseloadStandings = ["room", "full", "over", "no-time"] as const;

/** One of {@link caseloadStandings}. */
export type CaseloadStanding = (typeof caseloadStandings)[number];

/** How full a caseload is. */
export type CaseloadLoad = {
  open: number;
  fte: number;
  /** The limit for this working time, in whole people: half time under a limit of 20 is 10. */
  places: number;
  /** People to one full-time position, one decimal; null without working time. */
  perFullTime: number | null;
  standing: CaseloadStanding;
};

/**
 * How full a specialist's (or a team's) caseload is, against the limit for a full-time position (`caseloadLimit`).
 * @example
 * ```ts
 * caseloadLoad(0.5, 9, 20); // => { open: 9, fte: 0.5, places: 10, perFullTime: 18, standing: "room" }
 * caseloadLoad(1, 21, 20).standing; // => "over"
 * ```
 */
export function caseloadLoad(fte: number, open: number, limit: number): CaseloadLoad {
  // Working time has at most four decimals in the record; counting in ten-thousandths keeps 0.1 × 3 from becoming 0.30000000000000004.
  const tenThousandths = Math.round(fte * 10_000);
  const places = Math.floor((tenThousandths * limit) / 10_000);
  const perFullTime = tenThousandths > 0 ? Math.round((open * 100_000) / tenThousandths) / 10 : null;
  return { open, fte, places, perFullTime, standing: standingOf(tenThousandths, open, places) };
}

function standingOf(tenThousandths: number, open: number, places: number): CaseloadStanding {
  if (tenThousandths <= 0) return "no-time";
  if (open > places) return "over";
  return open === places ? "full" : "room";
}
