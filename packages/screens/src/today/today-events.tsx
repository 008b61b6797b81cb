import type { TodayEvent, TodayOutput } from "@ips/contract";
import { formatNumber } from "@ips/i18n/format-number";
import { Button } from "@ips/ui/button";
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

export type TodayEventsProps = {
  day: Pick<TodayOutput, "events" | "eventsTotal" | "eventsNew" | "since">;
  /** Marks everything up to the moment of the latest event as seen. */
  onSeen: (upTo: string) => void;
  busy: boolean;
};

/** What others did since the last visit, and behind it what was seen before. */
export function TodayEvents({ day, onSeen, busy }: TodayEventsProps) {
  const { events, eventsTotal, eventsNew, since } = day;
  const [latest] = events;
  if (latest === undefined) return null;
  const fresh = events.filter(({ isNew }) => isNew);
  const before = events.filter(({ isNew }) => !isNew);
  return (
    <Section
      title="Since you were here"
      note={
        <>
          {eventsNew === 0 ? "Nothing new" : `${formatNumber(eventsNew, "en")} new`}
          {since !== null && (
            <>
              {" since "}
              <Moment at={since} />
            </>
          )}
        </>
      }
      actions={
        eventsNew > 0 ? (
          <Button size="small" busy={busy} onClick={() => onSeen(latest.at)}>
            Mark as seen
          </Button>
        ) : undefined
      }
    >
      {fresh.length > 0 && <Events events={fresh.slice(0, shown)} />}
      {fresh.length > shown && (
        <Disclosure button={`${fresh.length - shown} more new`}>
          <Events events={fresh.slice(shown)} />
        </Disclosure>
      )}
      {before.length > 0 && (
        <Disclosure button={`${before.length} seen before`}>
          <Events events={before} />
        </Disclosure>
      )}
      {eventsTotal > events.length && (
        <p className="ips-nothing">
          The latest {events.length} of {formatNumber(eventsTotal, "en")}. The others stand in the history of
          each person.
        </p>
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
