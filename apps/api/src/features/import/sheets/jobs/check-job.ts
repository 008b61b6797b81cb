import type { JobEndReason, PlainDate } from "@ips/domain";
import type { FieldOf } from "../../recognise/field-specs.ts";
import type { Cells } from "../../rows/cells.ts";
import type { ClientEntry, Directory } from "../../rows/directory.ts";
import { parseHourlyWage } from "../../values/parse-money.ts";
import { jobEndReasonWords } from "../../values/words.ts";
import { knownClient } from "../known.ts";

/** One job as a row says it. Null: the row does not say. */
export type JobRecord = {
  readonly client: ClientEntry;
  readonly business: string;
  readonly title: string;
  readonly startedOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly endReason: JobEndReason | null;
  readonly hoursPerWeek: number | null;
  readonly hourlyWageCents: number | null;
  /** The agency's own verdict, taken over as asserted. */
  readonly assertedIpsCompetitive: boolean | null;
  readonly permanent: boolean | null;
};

type Field = FieldOf<"jobs">;

const hoursOfAWeek = 168;

/** Reads a row of the job sheet; null when anything is wrong with it. */
export function checkJob(cells: Cells<Field>, directory: Directory): JobRecord | null {
  const client = knownClient(cells, "client", directory);
  const business = cells.requiredLine("business");
  const title = cells.requiredLine("title");
  const startedOn = cells.requiredPastDate("startedOn");
  const endedOn = cells.pastDate("endedOn");
  if (endedOn !== null && startedOn !== "" && endedOn < startedOn)
    cells.refuse("end-before-start", "endedOn");
  const hoursPerWeek = checkHours(cells);
  const hourlyWageCents = cells.value("wage", parseHourlyWage);
  const assertedIpsCompetitive = cells.yesNo("openToAnyone");
  const permanent = cells.yesNo("permanent");
  const endReason = cells.choiceOrOther("endReason", jobEndReasonWords, "other");
  if (client === null || cells.problems.length > 0) return null;
  return {
    client,
    business,
    title,
    startedOn,
    endedOn,
    endReason,
    hoursPerWeek,
    hourlyWageCents,
    assertedIpsCompetitive,
    permanent,
  };
}

/** Hours a week, more than 0 and at most 168, rounded to the hundredth that the record keeps. */
function checkHours(cells: Cells<Field>): number | null {
  const hours = cells.number("hours", ["hours", "hrs", "h", "/wk", "/week"]);
  if (hours === null) return null;
  if (hours <= 0) cells.refuse("not-positive", "hours");
  if (hours > hoursOfAWeek) cells.refuse("more-hours-than-a-week-has", "hours");
  return Math.round(hours * 100) / 100;
}
