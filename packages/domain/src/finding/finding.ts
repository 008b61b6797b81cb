import type { Citation } from "../citation/citation.ts";
import type { PlainDate } from "../date/plain-date.ts";
import type { FigureUse } from "../figure/dated-figure.ts";
import type { FindingStatus } from "../vocabulary/finding-status.ts";
import type { Fact, RecordRef } from "./fact.ts";
import type { FactKey } from "./fact-key.ts";
import type { FindingCode } from "./finding-code.ts";
import type { RuleId } from "./rule-id.ts";
import type { StartEvent } from "./start-event.ts";

/** Where a record stands against one rule on one day. Plain data: it can be stored, sent and compared. */
export type Finding = {
  rule: RuleId;
  /** The version of this package that made the finding. */
  ruleVersion: string;
  status: FindingStatus;
  code: FindingCode;
  /** The last day on which it is still in time; null where no date applies. */
  due: PlainDate | null;
  /** Days until `due`, 0 on the day itself, negative when late; null where the clock does not run. */
  daysLeft: number | null;
  /** Met, but after the limit. */
  decidedLate: boolean;
  /** The event at which the clock started. */
  startEvent: StartEvent | null;
  /** False for the reading of a rule that the agency's setting does not let lead; lists show only leading findings. */
  leads: boolean;
  /** The row in which the finding is solved. */
  record: RecordRef | null;
  facts: Fact[];
  /** What the record would have to answer for this finding to change or be certain. */
  missing: FactKey[];
  /** The rows of dated figures that were used. */
  figures: FigureUse[];
  cites: Citation[];
};
