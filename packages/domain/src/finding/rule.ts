import type { Citation } from "../citation/citation.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { DatedFigure } from "../figure/dated-figure.ts";
import type { Jurisdiction } from "../jurisdiction/jurisdiction.ts";
import type { Finding } from "./finding.ts";
import type { FindingsInput } from "./findings-input.ts";
import type { RuleId } from "./rule-id.ts";

/** One rule of the registry: where it comes from, the figures it reads, and what it says of a record on a day. */
export type Rule = {
  readonly id: RuleId;
  readonly cites: readonly Citation[];
  figures(jurisdiction: Jurisdiction): readonly DatedFigure[];
  evaluate(input: FindingsInput, today: PlainDate, jurisdiction: Jurisdiction): Finding[];
};
