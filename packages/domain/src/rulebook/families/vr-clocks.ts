import {
  shortTermBasisLongestMonths,
  subminimumFrequentMonths,
  subminimumYearlyReviewMonths,
  youthEndsAtMonths,
} from "../../clock/clock-figures.ts";
import { clockLength } from "../../clock/clock-length.ts";
import { vrClockDefinitions } from "../../clock/vr-clock-definitions.ts";
import type { DatedFigure } from "../../figure/dated-figure.ts";
import type { FactKey } from "../../finding/fact-key.ts";
import type { VrClock } from "../../vocabulary/vr-clock.ts";
import type { DecisionId } from "../decision-id.ts";
import type { RulebookEntry } from "../rulebook-entry.ts";

type Beside = {
  readonly id: DecisionId;
  readonly clock: VrClock;
  readonly starts: FactKey;
  readonly clientFacing?: boolean;
  readonly figures?: readonly DatedFigure[];
  readonly more?: Partial<Pick<RulebookEntry, "exports" | "needs" | "answers" | "cases">>;
};

/** A clock that `readClock` reads, with the function that answers more than it where there is one. */
function clockEntry({
  id,
  clock,
  starts,
  figures = [],
  clientFacing = false,
  more = {},
}: Beside): RulebookEntry {
  const definition = vrClockDefinitions[clock];
  const { cite, exceptions } = definition;
  return {
    id,
    family: "vr-clocks",
    kind: "decision",
    exports: ["readClock", "vrClockDefinitions", ...(more.exports ?? [])],
    cites: [cite],
    figures: (jurisdiction) => [clockLength(definition, jurisdiction), ...figures],
    needs: [starts, "day-asked", ...(more.needs ?? [])],
    answers: { gives: ["day", "status"], refusals: ["figure-not-known", ...(more.answers?.refusals ?? [])] },
    exceptions: exceptions.filter((exception) => exception !== "none"),
    cases: ["vr-clocks", ...(more.cases ?? [])],
    clientFacing,
  };
}

/** The clocks of the VR process that run beside eligibility and the IPE. */
export const vrClocksOfTheProcess: readonly RulebookEntry[] = [
  clockEntry({ id: "vr.ipe-review", clock: "ipe-review", starts: "vr-ipe-signed", clientFacing: true }),
  clockEntry({
    id: "vr.supported-employment",
    clock: "supported-employment",
    starts: "job-start",
    clientFacing: true,
  }),
  clockEntry({
    id: "vr.short-term-basis",
    clock: "short-term-basis",
    starts: "outcome-held-since",
    figures: [shortTermBasisLongestMonths],
  }),
  clockEntry({
    id: "vr.extended-services-youth",
    clock: "extended-services-youth",
    starts: "extended-services-start",
    clientFacing: true,
    figures: [youthEndsAtMonths],
    more: {
      exports: ["extendedServicesEnd"],
      needs: ["birth-date", "disability-significance"],
      answers: { refusals: ["birth-date-missing", "significance-missing", "extended-services-not-youth"] },
      cases: ["decisions-vr-clocks"],
    },
  }),
  clockEntry({ id: "vr.retention", clock: "retention", starts: "outcome-held-since", clientFacing: true }),
  clockEntry({
    id: "vr.retention-after-transition",
    clock: "retention-after-transition",
    starts: "extended-services-start",
    clientFacing: true,
  }),
  clockEntry({
    id: "vr.ineligibility-review",
    clock: "ineligibility-review",
    starts: "vr-closure",
    clientFacing: true,
  }),
  clockEntry({ id: "vr.hearing", clock: "hearing", starts: "date", clientFacing: true }),
  clockEntry({ id: "vr.hearing-decision", clock: "hearing-decision", starts: "date", clientFacing: true }),
  clockEntry({
    id: "vr.state-review-request",
    clock: "state-review-request",
    starts: "date",
    clientFacing: true,
  }),
  clockEntry({
    id: "vr.subminimum-wage-review",
    clock: "subminimum-wage-review",
    starts: "job-start",
    figures: [subminimumFrequentMonths, subminimumYearlyReviewMonths],
    more: { exports: ["subminimumReviews"], cases: ["decisions-vr-clocks"] },
  }),
  clockEntry({
    id: "vr.rsa-911-report",
    clock: "rsa-911-report",
    starts: "date",
    more: { exports: ["rsa911Due"], cases: ["decisions-vr-clocks"] },
  }),
];
