import type { TimelineEvent, TimelineLimit, TimelineTrack } from "../../timeline.tsx";
import { dayNumber, monthsBetween, monthStart, nextMonth } from "./day-number.ts";
import { bracketLanes, labelLanes } from "./lanes.ts";

/** Sizes in CSS pixels. */
export const sizes = {
  font: 14,
  label: 22,
  bracket: 42,
  axis: 30,
  foot: 24,
  trackGap: 22,
  lineGap: 16,
  margin: 14,
} as const;

export type PlacedEvent = { event: TimelineEvent; x: number; lane: number; labelWidth: number };
export type PlacedLimit = {
  limit: TimelineLimit;
  x1: number;
  x2: number;
  xDone: number;
  lane: number;
  labelX: number;
};
export type PlacedTrack = {
  track: TimelineTrack;
  top: number;
  lineY: number;
  bottom: number;
  events: PlacedEvent[];
  limits: PlacedLimit[];
};
export type TimelineLayout = {
  width: number;
  height: number;
  todayX: number;
  months: { month: string; x: number; labelled: boolean }[];
  tracks: PlacedTrack[];
};

/**
 * Where everything of a timeline stands, in a drawing at least `available` pixels wide; wider when the months
 * would get too narrow. Pure, so that overlaps can be tested.
 */
export function timelineLayout(
  tracks: readonly TimelineTrack[],
  today: string,
  available: number,
): TimelineLayout {
  const days = [
    dayNumber(today),
    ...tracks.flatMap((track) => [
      ...track.events.map((event) => dayNumber(event.date)),
      ...track.limits.flatMap((limit) => [dayNumber(limit.start), dayNumber(limit.due)]),
    ]),
  ];
  const months = monthsBetween(Math.min(...days), Math.max(...days));
  const first = monthStart(months[0] ?? today);
  const last = monthStart(nextMonth(months.at(-1) ?? today));
  const monthWidth = months.length > 24 ? 30 : months.length > 12 ? 48 : 72;
  const inner = Math.max(available - 2 * sizes.margin, months.length * monthWidth);
  const x = (date: string) =>
    Math.round((sizes.margin + ((dayNumber(date) - first) / (last - first)) * inner) * 10) / 10;
  const every = months.length > 24 ? 3 : months.length > 12 && inner / months.length < 60 ? 2 : 1;

  let top: number = sizes.axis;
  let right = sizes.margin * 2 + inner;
  const placed = tracks.map((track): PlacedTrack => {
    const events = placeEvents(track.events, x);
    const limits = placeLimits(track.limits, today, x, right - sizes.margin);
    const labelRows = Math.max(
      0,
      ...events.filter((event) => event.labelWidth > 0).map((event) => event.lane + 1),
    );
    const bracketRows = Math.max(0, ...limits.map((limit) => limit.lane + 1));
    const lineY = top + sizes.trackGap / 2 + labelRows * sizes.label + sizes.lineGap;
    const bottom = lineY + sizes.lineGap + bracketRows * sizes.bracket;
    const result = { track, top, lineY, bottom, events, limits };
    right = Math.max(right, ...events.map((event) => event.x + event.labelWidth + sizes.margin));
    top = bottom + sizes.trackGap / 2;
    return result;
  });
  return {
    width: Math.ceil(right),
    height: Math.ceil(top + sizes.foot),
    todayX: x(today),
    months: months.map((month, index) => ({ month, x: x(`${month}-01`), labelled: index % every === 0 })),
    tracks: placed,
  };
}

function placeEvents(events: readonly TimelineEvent[], x: (date: string) => number): PlacedEvent[] {
  const ordered = events.toSorted((a, b) => a.date.localeCompare(b.date));
  const labelled = ordered.filter((event) => event.label !== undefined);
  const lanes = labelLanes(
    labelled.map((event) => ({ from: x(event.date) - 4, to: x(event.date) + textWidth(event.label ?? "") })),
    10,
  );
  return ordered.map((event) => ({
    event,
    x: x(event.date),
    lane: event.label === undefined ? 0 : (lanes[labelled.indexOf(event)] ?? 0),
    labelWidth: event.label === undefined ? 0 : textWidth(event.label),
  }));
}

function placeLimits(
  limits: readonly TimelineLimit[],
  today: string,
  x: (date: string) => number,
  right: number,
): PlacedLimit[] {
  const shape = 20;
  const boxes = limits.map((limit) => {
    const end = limit.doneOn ?? (today > limit.start ? today : limit.start);
    const x1 = x(limit.start);
    const x2 = x(limit.due);
    const width = textWidth(limit.label) + shape;
    const labelX = Math.max(sizes.margin, Math.min(x1, right - width));
    return {
      limit,
      x1,
      x2,
      xDone: x(end),
      labelX,
      span: { from: Math.min(x1, labelX), to: Math.max(x2, x(end), labelX + width) },
    };
  });
  const lanes = bracketLanes(
    boxes.map((box) => box.span),
    12,
  );
  return boxes.map(({ span: _span, ...box }, index) => ({ ...box, lane: lanes[index] ?? 0 }));
}

/** Width of a label, a little generous: Public Sans at 14 px is about 7.4 px a letter. */
export function textWidth(text: string): number {
  return Math.ceil(text.length * 7.6);
}
