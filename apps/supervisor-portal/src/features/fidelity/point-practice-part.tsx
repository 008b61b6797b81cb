import type { FidelityPointOutput, PointEvent, PointPractice } from "@ips/contract";
import { practiceSpanName } from "@ips/i18n/practice-span";
import { programEventKindName } from "@ips/i18n/program-event-kind";
import { Day } from "@ips/screens/record/day.tsx";
import { ButtonLink } from "@ips/ui/button-link";
import { Disclosure } from "@ips/ui/disclosure";
import { Section } from "@ips/ui/section";
import { Stack } from "@ips/ui/stack";
import { PointSpanTable } from "./point-span-table.tsx";
import { PointStrip } from "./point-strip.tsx";
import { practiceText } from "./point-text.ts";
import { recordHref } from "./record-href.ts";

/** A point as dated events count it: what it comes to, drawn and span by span, and the events that count in none. */
export function PointPracticePart({
  found: { point, events, today, program },
  practice,
  writes,
}: {
  found: FidelityPointOutput;
  practice: PointPractice;
  writes: boolean;
}) {
  const byId = new Map(events.map((event) => [event.eventId, event]));
  const named = (ids: readonly string[]): PointEvent[] => ids.flatMap((id) => byId.get(id) ?? []);
  const beside = named(practice.beside);
  const [kind] = practice.kinds;
  const table = (
    <PointSpanTable
      practice={practice}
      named={named}
      today={today}
      program={program.unitId}
      writes={writes}
    />
  );
  return (
    <Stack gap={3}>
      <Section
        title="Counted from dated events"
        note={`${practiceSpanName(practice.over).toLowerCase()}: ${practice.kinds.map((each) => programEventKindName(each).toLowerCase()).join(" or ")}`}
      >
        <Stack gap={2}>
          <p>{practiceText(point, practice, today)}</p>
          {practice.executive && (
            <p className="ips-fidelity__note">It counts where an executive took part.</p>
          )}
          {writes && kind !== undefined && (
            <p className="ips-no-print">
              <ButtonLink href={recordHref({ kind, program: program.unitId })} icon="plus">
                Record it
              </ButtonLink>
            </p>
          )}
        </Stack>
      </Section>
      <PointStrip practice={practice} />
      {practice.lines.length > 1 && practice.recorded ? (
        <Disclosure button={`${practiceSpanName(practice.over)}, one by one`}>{table}</Disclosure>
      ) : (
        practice.lines.length <= 1 && table
      )}
      {beside.length > 0 && (
        <Section
          title="On record, and not counted here"
          note={practice.executive ? "outside this time, or without an executive" : "outside this time"}
        >
          <ul className="ips-fidelity__open">
            {beside.map(({ eventId, on, kind: each, note }) => (
              <li key={eventId}>
                <Day on={on} /> · {programEventKindName(each)}
                {note !== null && ` · ${note}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Stack>
  );
}
