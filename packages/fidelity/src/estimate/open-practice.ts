import { addDays, type PlainDate } from "@ips/domain";
import type { FidelitySettings } from "./fidelity-settings.ts";
import { enoughOf } from "./practice-count.ts";
import { yearUpTo, type PracticeEvent, type PracticeRecord } from "./practice-record.ts";
import { practiceRules, type CountedPoint, type PracticeRule } from "./practice-rule.ts";

/** A span of time, both days included, and the events in it that count. The last one reaches to the end of the window. */
export type PracticeSpanKept<Event extends PracticeEvent> = {
  from: PlainDate;
  to: PlainDate;
  kept: boolean;
  events: Event[];
};

/** Spans of one specialist, of one treatment team, or (null) of the whole program. */
export type PracticeLine<Event extends PracticeEvent> = {
  key: string | null;
  spans: PracticeSpanKept<Event>[];
};

/** What is behind a point that dated events count. */
export type PracticeOpening<Event extends PracticeEvent = PracticeEvent> = {
  rule: PracticeRule;
  /** The first day that is looked at for events of its kinds. */
  since: PlainDate;
  /** Whether any event of its kinds is on record since then: without one nothing is counted, for it may not be kept here. */
  recorded: boolean;
  /** In how many spans, or on how many days of the year, and of how many; `enough` of them are taken for the point being there. */
  counted: number;
  of: number;
  enough: number;
  /** On how many different days. */
  days: number;
  lines: PracticeLine<Event>[];
  /** Events of these kinds that count in no span: before the window, or not as the point asks. */
  beside: Event[];
};

/**
 * Opens a point that dated events count to the spans it is counted over and the events in them: the same spans and events as `countPractices`
 * counts. Null where the point is not counted from dated events.
 * @example
 * ```ts
 * const opening = openPractice(
 *   {
 *     asOf: "2026-06-30", weeks: [], months: ["2026-05-01", "2026-06-01"], quarters: [], specialists: ["ana"], teams: [],
 *     supervisorFte: null, specialistsFte: 1,
 *     events: [{ kind: "field-mentoring", on: "2026-06-09", staff: "ana", team: null, executivePresent: null }],
 *   },
 *   "supervisor-role.field-mentoring",
 *   defaultFidelitySettings,
 * );
 * opening?.lines[0]?.spans.map(({ from, to, kept }) => [from, to, kept]);
 * // => [["2026-05-01", "2026-05-31", false], ["2026-06-01", "2026-06-30", true]]
 * ```
 */
export function openPractice<Event extends PracticeEvent>(
  record: PracticeRecord<Event>,
  point: CountedPoint,
  settings: FidelitySettings,
): PracticeOpening<Event> | null {
  const rule = practiceRules[point];
  if (rule === undefined) return null;
  const { asOf } = record;
  const yearAgo = yearUpTo(asOf);
  const starts = rule.over === "year" ? [yearAgo] : record[rule.over];
  const [first = yearAgo] = starts;
  const since = first < yearAgo ? first : yearAgo;
  const lately = record.events.filter(
    ({ kind, on }) => rule.kinds.includes(kind) && on >= since && on <= asOf,
  );
  const counting = lately.filter(
    ({ executivePresent }) => rule.executive !== true || executivePresent === true,
  );
  const lines = keysOf(rule, record).map((key) => ({
    key,
    spans: spansOf(
      starts,
      asOf,
      counting.filter((event) => isOf(rule, event, key)),
    ),
  }));
  const seen = new Set(lines.flatMap(({ spans }) => spans.flatMap(({ events }) => events)));
  const days = new Set([...seen].map(({ on }) => on)).size;
  const kept = lines.reduce((sum, { spans }) => sum + spans.filter((span) => span.kept).length, 0);
  const of = rule.needed ?? lines.length * starts.length;
  return {
    rule,
    since,
    recorded: lately.length > 0,
    counted: rule.over === "year" ? days : kept,
    of,
    enough: enoughOf(point, of, settings),
    days,
    lines,
    beside: lately.filter((event) => !seen.has(event)),
  };
}

function keysOf(
  { each, withAll }: PracticeRule,
  { specialists, teams }: PracticeRecord,
): readonly (string | null)[] {
  if (each === "program") return [null];
  if (each === "team") return teams;
  return withAll === true && specialists.length === 0 ? [null] : specialists;
}

function isOf({ each, withAll }: PracticeRule, { staff, team }: PracticeEvent, key: string | null): boolean {
  if (each === "program") return true;
  const named = each === "team" ? team : staff;
  return named === key || (withAll === true && named === null);
}

/** Events in the spans that begin on these days, in order; the last span ends with the window. */
function spansOf<Event extends PracticeEvent>(
  starts: readonly PlainDate[],
  asOf: PlainDate,
  events: readonly Event[],
): PracticeSpanKept<Event>[] {
  const bySpan = Map.groupBy(events, ({ on }) => starts.findLastIndex((start) => start <= on));
  return starts.map((from, index) => {
    const inIt = (bySpan.get(index) ?? []).toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
    const next = starts[index + 1];
    return { from, to: next === undefined ? asOf : addDays(next, -1), kept: inIt.length > 0, events: inIt };
  });
}
