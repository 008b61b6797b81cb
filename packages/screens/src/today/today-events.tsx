import type { TodayEvent } from "@ips/contract";
import { Disclosure } from "@ips/ui/disclosure";
import { Link } from "@ips/ui/link";
import { Section } from "@ips/ui/section";
import { Moment } from "../record/day.tsx";

const did: Record<TodayEvent["kind"], string> = {
  "plan-changed": "changed the job search plan of",
  "release-signed": "signed a release of information:",
  "release-revoked": "stopped sharing:",
  "client-assigned": "gave you",
  "milestone-recorded": "recorded a date for",
  "question-answered": "answered your question about",
};

/** As many as the eye takes in; the rest opens. */
const shown = 5;

/** What others did in the last days. */
export function TodayEvents({ events }: { events: readonly TodayEvent[] }) {
  if (events.length === 0) return null;
  return (
    <Section title="Since you were here" note={String(events.length)}>
      <Events events={events.slice(0, shown)} />
      {events.length > shown && (
        <Disclosure button={`${events.length - shown} earlier`}>
          <Events events={events.slice(shown)} />
        </Disclosure>
      )}
    </Section>
  );
}

function Events({ events }: { events: readonly TodayEvent[] }) {
  return (
    <ul className="ips-events">
      {events.map((event) => (
        <li key={event.id}>
          {event.byName} ({event.byAgencyName}) {did[event.kind]}{" "}
          {event.client ? (
            <Link href={`/clients/${event.client.clientId}`}>{event.client.name}</Link>
          ) : (
            "somebody"
          )}{" "}
          · <Moment at={event.at} />
        </li>
      ))}
    </ul>
  );
}
