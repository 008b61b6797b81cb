import type { FrozenPoint } from "@ips/contract";
import type { PlainDate } from "@ips/domain";
import { formatMonthDay } from "@ips/i18n/format-date";
import { SpanStrips } from "@ips/ui/span-strips";
import { Stack } from "@ips/ui/stack";
import {
  emptySpansText,
  eventText,
  frozenAnswerText,
  frozenStaffText,
  lineName,
} from "./frozen-point-text.ts";

/** What a point rests on when the evidence was frozen: spans, days, answers, positions; nobody is named, and no words of the record are shown. */
export function FrozenPointPart({ frozen, today }: { frozen: FrozenPoint; today: PlainDate }) {
  const { practice, events, staff, answers } = frozen;
  return (
    <Stack gap={2}>
      {practice?.recorded && <Spans practice={practice} today={today} />}
      {events.length > 0 && (
        <Lines title="On record" lines={events.map((event) => eventText(event, today))} />
      )}
      {staff !== null && (
        <Lines
          title="Who worked here on the last day"
          lines={staff.filter(({ counts }) => counts).map(frozenStaffText)}
        />
      )}
      {answers !== null && answers.length > 0 && (
        <Lines
          title="What the program answered, the latest first"
          lines={answers.map((answer) => frozenAnswerText(answer, today))}
        />
      )}
    </Stack>
  );
}

function Spans({ practice, today }: { practice: NonNullable<FrozenPoint["practice"]>; today: PlainDate }) {
  const { lines, over, since } = practice;
  if (over === "year")
    return <p className="ips-review__quiet">Counted by days since {formatMonthDay(since, "en", today)}.</p>;
  const empty = lines.flatMap((line) => {
    const text = emptySpansText(line, today);
    const name = lineName(line);
    return text === null ? [] : [name === null ? text : `${name}: ${text}`];
  });
  return (
    <Stack gap={1}>
      <SpanStrips
        lines={lines.map((line, index) => ({
          key: String(index),
          name: lineName(line),
          text: `${line.spans.filter(({ kept }) => kept).length} of ${line.spans.length}`,
          spans: line.spans.map(({ from, kept }) => ({ key: from, kept })),
        }))}
      />
      {empty.length > 0 && <Lines title="Nothing on record" lines={empty} />}
    </Stack>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div>
      <p className="ips-review__quiet">{title}:</p>
      <ul className="ips-review__open">
        {lines.map((line, index) => (
          // Two events of one day and kind read alike.
          <li key={`${line} ${index}`}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
