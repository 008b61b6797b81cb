import type { FrozenPoint } from "@ips/contract";
import type { PlainDate } from "@ips/domain";
import { formatMonthDay } from "@ips/i18n/format-date";
import { formatNumber } from "@ips/i18n/format-number";
import { programEventKindName } from "@ips/i18n/program-event-kind";
import { roleName } from "@ips/i18n/role";

type Event = FrozenPoint["events"][number];
type Line = NonNullable<FrozenPoint["practice"]>["lines"][number];

const list = (words: readonly (string | null)[]) => words.filter((word) => word !== null).join(" · ");

/** Whose line of spans it is: "Specialist 3", "Treatment team 1"; null where it is the whole program's. */
export function lineName({ specialist, team }: Line): string | null {
  if (specialist !== null) return `Specialist ${specialist}`;
  return team === null ? null : `Treatment team ${team}`;
}

/** An event without names: "Jun 9 · Field mentoring · Specialist 3". */
export const eventText = (
  { kind, on, specialist, team, executivePresent }: Event,
  today: PlainDate,
): string =>
  list([
    formatMonthDay(on, "en", today),
    programEventKindName(kind),
    specialist === null ? null : `Specialist ${specialist}`,
    team === null ? null : `Treatment team ${team}`,
    executivePresent === null ? null : executivePresent ? "with an executive" : "without an executive",
  ]);

/** An answer of the program: "yes, as of Jun 9". */
export const frozenAnswerText = (
  { answer, on }: NonNullable<FrozenPoint["answers"]>[number],
  today: PlainDate,
): string =>
  `${answer === null ? "not known" : answer ? "yes" : "no"}, as of ${formatMonthDay(on, "en", today)}`;

/** Somebody who works there, without a name: "Specialist 3 · 50 % of full time". */
export const frozenStaffText = ({
  role,
  fte,
  specialist,
}: NonNullable<FrozenPoint["staff"]>[number]): string =>
  list([
    specialist === null ? roleName(role) : `Specialist ${specialist}`,
    fte === null
      ? "working time not on record"
      : `${formatNumber(Math.round(fte * 100), "en")} % of full time`,
  ]);

/** The spans in which nothing is recorded: "May 1 to May 31, Jul 1 to Jul 31"; null where each has something. */
export function emptySpansText({ spans }: Line, today: PlainDate): string | null {
  const empty = spans.filter(({ kept }) => !kept);
  if (empty.length === 0) return null;
  const day = (on: PlainDate) => formatMonthDay(on, "en", today);
  return empty.map(({ from, to }) => `${day(from)} to ${day(to)}`).join(", ");
}
