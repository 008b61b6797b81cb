import type { DatedFigure } from "../figure/dated-figure.ts";
import type { Comparison, Jurisdiction } from "../jurisdiction/jurisdiction.ts";
import type { VrClock } from "../vocabulary/vr-clock.ts";
import type { ClockDefinition } from "./clock-definition.ts";

type VrSettings = Jurisdiction["vr"];

/** What of a jurisdiction a clock is read by; a whole {@link Jurisdiction} is one. */
export type ClockJurisdiction = {
  readonly vr: Pick<VrSettings, "clocks"> &
    Partial<
      Pick<
        VrSettings,
        "eligibilityDecisionDays" | "eligibilityDecisionComparison" | "ipeDays" | "ipeComparison"
      >
    >;
};

/** How long a clock runs under a jurisdiction: its own length where it has set one, else the package's. */
export function clockLength(
  { id, length }: Pick<ClockDefinition, "id" | "length">,
  jurisdiction?: ClockJurisdiction,
): DatedFigure {
  if (jurisdiction === undefined) return length;
  const { clocks, eligibilityDecisionDays, ipeDays } = jurisdiction.vr;
  const own: Readonly<Partial<Record<VrClock, DatedFigure | undefined>>> = {
    ...clocks,
    "eligibility-decision": eligibilityDecisionDays,
    ipe: ipeDays,
  };
  return own[id] ?? length;
}

/** Whether a clock's own number is still in time. */
export function comparisonOf({ id }: ClockDefinition, jurisdiction?: ClockJurisdiction): Comparison {
  const { eligibilityDecisionComparison, ipeComparison } = jurisdiction?.vr ?? {};
  const own: Partial<Record<VrClock, Comparison | undefined>> = {
    "eligibility-decision": eligibilityDecisionComparison,
    ipe: ipeComparison,
  };
  return own[id] ?? "at-most";
}
