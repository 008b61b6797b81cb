import type { KeyboardEvent } from "react";
import { statusShapes } from "../status-shapes.tsx";
import { sizes, type PlacedEvent, type PlacedLimit, type PlacedTrack } from "./layout.ts";

export type StopHandlers = {
  selected: string | null;
  /** The stop that Tab reaches. */
  tabStop: string | null;
  optionId: (id: string) => string;
  onSelect: (id: string) => void;
  onKeyDown: (id: string, event: KeyboardEvent) => void;
};

/** One track: its line, events with labels above, limits as brackets below. */
export function TimelineTrackDrawing({
  placed,
  width,
  todayX,
  handlers,
}: {
  placed: PlacedTrack;
  width: number;
  todayX: number;
  handlers: StopHandlers;
}) {
  const { track, lineY, events, limits } = placed;
  return (
    <g role="group" aria-label={track.name}>
      <line
        className="ips-timeline__line"
        x1={sizes.margin}
        x2={Math.min(todayX, width)}
        y1={lineY}
        y2={lineY}
      />
      <line
        className="ips-timeline__line ips-timeline__line--ahead"
        x1={todayX}
        x2={width - sizes.margin}
        y1={lineY}
        y2={lineY}
      />
      {limits.map((limit) => (
        <LimitMark key={limit.limit.id} placed={limit} lineY={lineY} handlers={handlers} />
      ))}
      {events.map((event) => (
        <EventMark key={event.event.id} placed={event} lineY={lineY} handlers={handlers} />
      ))}
    </g>
  );
}

/** The spoken name holds what is drawn, so that who speaks to the computer can say what they see. */
function stopProps(
  { id, label, text }: { id: string; label?: string | undefined; text: string },
  handlers: StopHandlers,
) {
  return {
    id: handlers.optionId(id),
    role: "option",
    "aria-selected": handlers.selected === id,
    "aria-label": label === undefined || text.includes(label) ? text : `${label}, ${text}`,
    tabIndex: handlers.tabStop === id ? 0 : -1,
    onFocus: () => handlers.onSelect(id),
    onClick: () => handlers.onSelect(id),
    onKeyDown: (event: KeyboardEvent) => handlers.onKeyDown(id, event),
  };
}

function EventMark({
  placed,
  lineY,
  handlers,
}: {
  placed: PlacedEvent;
  lineY: number;
  handlers: StopHandlers;
}) {
  const { event, x, lane, labelWidth } = placed;
  const labelY = lineY - sizes.lineGap - lane * sizes.label;
  const status = event.status ? ` ips-timeline__event--${event.status}` : "";
  return (
    <g className={`ips-timeline__event${status}`} {...stopProps(event, handlers)}>
      {event.label !== undefined && (
        <>
          <line className="ips-timeline__leader" x1={x} x2={x} y1={lineY - 7} y2={labelY - 12} />
          <text x={x + 4} y={labelY} className="ips-timeline__label">
            {event.label}
          </text>
          <rect className="ips-timeline__hit" x={x - 4} y={labelY - 16} width={labelWidth + 10} height={22} />
        </>
      )}
      <circle className="ips-timeline__ring" cx={x} cy={lineY} r={11} />
      <circle className="ips-timeline__dot" cx={x} cy={lineY} r={event.minor ? 4 : 6} />
      <circle className="ips-timeline__hit" cx={x} cy={lineY} r={12} />
    </g>
  );
}

function LimitMark({
  placed,
  lineY,
  handlers,
}: {
  placed: PlacedLimit;
  lineY: number;
  handlers: StopHandlers;
}) {
  const { limit, x1, x2, xDone, lane, labelX } = placed;
  const y = lineY + sizes.lineGap + 6 + lane * sizes.bracket;
  const textY = y + 22;
  const used = Math.min(xDone, x2);
  return (
    <g className={`ips-timeline__limit ips-timeline__limit--${limit.status}`} {...stopProps(limit, handlers)}>
      <rect
        className="ips-timeline__focus"
        x={Math.min(x1, labelX) - 5}
        y={y - 9}
        width={Math.max(x2, xDone) - Math.min(x1, labelX) + 10}
        height={36}
        rx={4}
      />
      <path
        className="ips-timeline__bracket"
        d={`M${x1} ${y - 6}V${y + 6}M${x2} ${y - 6}V${y + 6}M${x1} ${y}H${x2}`}
      />
      <path className="ips-timeline__used" d={`M${x1} ${y}H${used}`} />
      {xDone > x2 && <path className="ips-timeline__late" d={`M${x2} ${y}H${xDone}`} />}
      <svg
        x={labelX}
        y={textY - 12}
        width={14}
        height={14}
        viewBox="0 0 16 16"
        className="ips-timeline__shape"
      >
        {statusShapes[limit.status]}
      </svg>
      <text x={labelX + 19} y={textY} className="ips-timeline__label">
        {limit.label}
      </text>
      <rect
        className="ips-timeline__hit"
        x={Math.min(x1, labelX)}
        y={y - 9}
        width={Math.max(Math.max(x2, xDone) - Math.min(x1, labelX), 24)}
        height={36}
      />
    </g>
  );
}
