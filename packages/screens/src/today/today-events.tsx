import type { TodayEvent } from "@ips/contract";
import { Link } from "@ips/ui/link";
import { Section } from "@ips/ui/section";
import { Moment } from "../record/day.tsx";

const did: Record<TodayEvent["kind"], string> = {
  "plan-changed": "changed the job search plan of",
  "release-signed": "recorded a release signed by",
  "release-revoked": "recorded that sharing was stopped by",
  "client-assigned": "gave you",
  "milestone-recorded": "recorded a date for",
  "question-answered": "answered your question about",
};

/** What others did in the last days. */
export function TodayEvents({ events }: { events: readonly TodayEvent[] }) {
  if (events.length === 0) return null;
  return (
    <Section title="Since you were here" note={String(events.length)}>
      <ul className="ips-events">
        {events.map((event) => (
          <li key={event.id}>
            {event.byName} ({event.byAgencyName}) {did[event.kind]}{" "}
            {event.client ? <Link href={`/clients/${event.client.clientId}`}>{event.client.name}</Link> : "somebody"} · <Moment at={event.at} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
