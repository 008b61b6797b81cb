import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from "react";
import { Disclosure } from "./disclosure.tsx";
import { sizes, timelineLayout } from "./internal/timeline/layout.ts";
import { TimelineTable } from "./internal/timeline/timeline-table.tsx";
import { TimelineTrackDrawing, type StopHandlers } from "./internal/timeline/timeline-track.tsx";
import { stopsOf, walk } from "./internal/timeline/walk.ts";
import { useElementWidth } from "./internal/use-element-width.ts";
import { Link } from "./link.tsx";
import type { StatusKind } from "./status.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

type Stop = {
  /** Unique in the whole timeline. */
  id: string;
  /** "Program entry" */
  what: string;
  /** "Tue, May 5, 2026"; for a limit "Feb 3 → Nov 17, 2026 (90 days)" */
  dateText: string;
  /** The whole sentence, spoken and shown when one stands on it: "Program entry, Tue, May 5, 2026". */
  text: string;
  record?: { href: string; text: string } | undefined;
};

export type TimelineEvent = Stop & {
  /** ISO date. */
  date: string;
  /** Short, drawn beside the dot: "entry". Leave out for the many small ones (contacts). */
  label?: string | undefined;
  status?: StatusKind | undefined;
  /** The word for `status`, in the table. */
  stateText?: string | undefined;
  /** A smaller dot. */
  minor?: boolean | undefined;
};

export type TimelineLimit = Stop & {
  /** ISO dates: the clock's start, the day by which, the day it was met (if it was). */
  start: string;
  due: string;
  doneOn?: string | undefined;
  status: StatusKind;
  /** "overdue" */
  stateText: string;
  /** Drawn under the bracket: "IPE due Nov 17 · 4 days late". */
  label: string;
};

export type TimelineTrack = {
  id: string;
  name: string;
  events: readonly TimelineEvent[];
  limits: readonly TimelineLimit[];
};

export type TimelineTableText = {
  button: ReactNode;
  caption: ReactNode;
  when: string;
  track: string;
  what: string;
  state: string;
};

export type TimelineProps = {
  /** Name of the drawing: "Timeline of Donna Rivera". */
  label: string;
  /** Said with it: "Left and right arrow keys go through the events." */
  keysHint: string;
  /** Usually two: IPS above, VR below. */
  tracks: readonly TimelineTrack[];
  /** ISO date. */
  today: string;
  todayText: string;
  /** From an ISO month ("2026-05") to "May". */
  monthText: (month: string) => string;
  table: TimelineTableText;
};

/**
 * Both tracks on one timeline: events as dots with labels, limits as brackets from start to due, today as a
 * line, and the same as a table behind a button. Arrow keys go through it; what one stands on is written out
 * below. Wider than its place it scrolls inside it, starting at today.
 *
 * @example <Timeline label="Timeline of Donna Rivera" tracks={[ips, vr]} today="2026-11-21" todayText="today" monthText={shortMonth} keysHint="…" table={…} />
 */
export function Timeline({ label, keysHint, tracks, today, todayText, monthText, table }: TimelineProps) {
  const scroll = useRef<HTMLDivElement>(null);
  const id = useId();
  const [selected, setSelected] = useState<string | null>(null);
  const available = useElementWidth(scroll, 760);
  const layout = useMemo(() => timelineLayout(tracks, today, available), [tracks, today, available]);
  const stops = useMemo(() => stopsOf(tracks), [tracks]);
  const { todayX } = layout;
  useEffect(() => {
    const box = scroll.current;
    if (box) box.scrollLeft = todayX - box.clientWidth * 0.75;
  }, [todayX]);

  const optionId = (stop: string) => `${id}-${stop}`;
  const handlers: StopHandlers = {
    selected,
    tabStop: stops.some((stop) => stop.id === selected) ? selected : (stops[0]?.id ?? null),
    optionId,
    onSelect: setSelected,
    onKeyDown: (from, event) => {
      const next = walk(event.key, stops, from);
      if (next === undefined) return;
      event.preventDefault();
      document.getElementById(optionId(next))?.focus();
    },
  };
  const shown = tracks
    .flatMap((track) => [...track.events, ...track.limits])
    .find((stop) => stop.id === selected);

  return (
    <div className="ips-timeline">
      <div className="ips-timeline__box">
        <div className="ips-timeline__names" aria-hidden="true">
          {layout.tracks.map((placed) => (
            <span key={placed.track.id} style={{ insetBlockStart: `${placed.lineY}px` }}>
              {placed.track.name}
            </span>
          ))}
        </div>
        <div className="ips-timeline__scroll" ref={scroll}>
          <svg
            role="listbox"
            aria-label={label}
            aria-describedby={`${id}-keys`}
            aria-orientation="horizontal"
            width={layout.width}
            height={layout.height}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
          >
            <g aria-hidden="true">
              {layout.months.map(({ month, x, labelled }) => (
                <g key={month}>
                  <line
                    className="ips-timeline__month"
                    x1={x}
                    x2={x}
                    y1={labelled ? 8 : 22}
                    y2={layout.height - sizes.foot}
                  />
                  {labelled && (
                    <text className="ips-timeline__month-text" x={x + 5} y={18}>
                      {monthText(month)}
                    </text>
                  )}
                </g>
              ))}
              <line
                className="ips-timeline__today"
                x1={todayX}
                x2={todayX}
                y1={sizes.axis - 4}
                y2={layout.height - sizes.foot}
              />
              <text
                className="ips-timeline__today-text"
                x={todayX}
                y={layout.height - 8}
                textAnchor={todayX > layout.width - 40 ? "end" : "middle"}
              >
                {todayText}
              </text>
            </g>
            {layout.tracks.map((placed) => (
              <TimelineTrackDrawing
                key={placed.track.id}
                placed={placed}
                width={layout.width}
                todayX={todayX}
                handlers={handlers}
              />
            ))}
          </svg>
        </div>
      </div>
      <VisuallyHidden id={`${id}-keys`}>{keysHint}</VisuallyHidden>
      <p className="ips-timeline__readout">
        {shown ? (
          shown.text
        ) : (
          <span className="ips-timeline__hint" aria-hidden="true">
            {keysHint}
          </span>
        )}
        {shown?.record && (
          <>
            {" "}
            <Link href={shown.record.href}>{shown.record.text}</Link>
          </>
        )}
      </p>
      <Disclosure button={table.button}>
        <TimelineTable tracks={tracks} text={table} />
      </Disclosure>
    </div>
  );
}
