import type { PointPractice, PointStaff } from "@ips/contract";
import type { PointKey } from "@ips/contract/point-key";
import type { PlainDate } from "@ips/domain";
import { formatMonthDay } from "@ips/i18n/format-date";
import { formatNumber } from "@ips/i18n/format-number";

type Practice = Pick<
  PointPractice,
  "over" | "each" | "recorded" | "since" | "counted" | "of" | "enough" | "days" | "months"
>;

const short = (value: number) => formatNumber(Math.round(value * 10) / 10, "en");
const times = (count: number, one: string, many: string) => `${short(count)} ${count === 1 ? one : many}`;

/** What one span of a point is called, and several. */
const spanWords = {
  weeks: ["week", "weeks"],
  months: ["month", "months"],
  quarters: ["span of three months", "spans of three months"],
  year: ["day", "days"],
} as const;

/** What a point comes to: "4 of 6 months.", "20 of 52 weeks, counted for each specialist. It is there from 47 on." */
export function practiceText(
  point: PointKey,
  { over, each, recorded, since, counted, of, enough, days, months }: Practice,
  today: PlainDate,
): string {
  if (!recorded)
    return `Nothing of this kind is on record since ${formatMonthDay(since, "en", today)}, so it is not counted: it may be kept elsewhere.`;
  if (point === "group-meetings-a-month")
    return `Held on ${times(days, "day", "days")} in ${times(months, "month", "months")}: ${short(months > 0 ? days / months : 0)} a month.`;
  const [, many] = spanWords[over];
  const per =
    each === "program" ? "" : `, counted for each ${each === "team" ? "treatment team" : "specialist"}`;
  const line =
    enough < of
      ? ` It is taken as kept weekly from ${Math.ceil(enough - 1e-9)} on, which leaves room for holidays.`
      : "";
  return over === "year"
    ? `On ${times(counted, "day", "days")} of the year; ${of} ${of === 1 ? "is" : "are"} asked for.`
    : `${short(counted)} of ${short(of)} ${many}${per}.${line}`;
}

/** A line of spans in few words: "20 of 26". */
export const lineText = (spans: readonly { kept: boolean }[]): string =>
  `${spans.filter(({ kept }) => kept).length} of ${spans.length}`;

/** A span as people say it: "May 1 to May 31". */
export const spanText = ({ from, to }: { from: PlainDate; to: PlainDate }, today: PlainDate): string =>
  from === to
    ? formatMonthDay(from, "en", today)
    : `${formatMonthDay(from, "en", today)} to ${formatMonthDay(to, "en", today)}`;

/** What the people who work in the program come to, for the figure that is opened. */
export function staffText(point: PointKey, staff: readonly PointStaff[]): string {
  const counting = staff.filter(({ counts }) => counts);
  if (point !== "supervisor-role.enough-time")
    return counting.length === 0 ? "Nobody on the last day." : `${counting.length} on the last day.`;
  const fte = (role: PointStaff["role"]) =>
    counting.filter((one) => one.role === role).reduce((sum, one) => sum + (one.fte ?? 0), 0);
  const [led, work] = [fte("ips-supervisor"), fte("specialist")];
  return `${times(led, "full-time position", "full-time positions")} of supervision for ${times(work, "full-time position", "full-time positions")} of specialists. One to ten asks for ${formatNumber(Math.round(work * 10) / 100, "en")}.`;
}

/** A share of full time: "full time", "50 % of full time". */
export function fteText(fte: number | null): string {
  if (fte === null) return "not on record";
  return fte === 1 ? "full time" : `${short(fte * 100)} % of full time`;
}

/** An answer as people say it. */
export const saidText = (answer: boolean | null): string =>
  answer === null ? "not known" : answer ? "yes" : "no";

/** A span of a table: one of the point, or several in a row of which nothing is recorded. */
export type SpanRow = {
  from: PlainDate;
  to: PlainDate;
  kept: boolean;
  events: readonly string[];
  count: number;
};

/** Spans as rows, the latest first: those in a row of which nothing is recorded are one. */
export function spanRows(spans: readonly Omit<SpanRow, "count">[]): SpanRow[] {
  return spans
    .reduce<SpanRow[]>((rows, span) => {
      const last = rows.at(-1);
      const joins = last !== undefined && !last.kept && !span.kept;
      return joins
        ? [...rows.slice(0, -1), { ...last, to: span.to, count: last.count + 1 }]
        : [...rows, { ...span, count: 1 }];
    }, [])
    .toReversed();
}

/** Why nothing stands in it: "Nothing yet", "Nothing yet in 5 weeks". */
export const emptyText = (count: number, over: PointPractice["over"]): string =>
  count === 1 ? "Nothing yet" : `Nothing yet in ${count} ${spanWords[over][1]}`;
