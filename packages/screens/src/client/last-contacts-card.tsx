import { contactPlaceName } from "@ips/i18n/contact-place";
import { useApi } from "@ips/portal-kit/api";
import { Card } from "@ips/ui/card";
import { Link } from "@ips/ui/link";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { Day } from "../record/day.tsx";
import { Refusal } from "../shell/refusal.tsx";

const shown = 5;

/** The latest contacts, with the way to all of them. Not there where notes are not shared. */
export function LastContactsCard() {
  const { client } = useClient();
  return client.counts.contacts === null ? null : (
    <LastContacts clientId={client.clientId} total={client.counts.contacts} mayLog={client.can.logContact} />
  );
}

function LastContacts({ clientId, total, mayLog }: { clientId: string; total: number; mayLog: boolean }) {
  const api = useApi();
  const query = useQuery({
    ...api.client.contacts.queryOptions({ clientId, pageSize: shown }),
    enabled: total > 0,
  });
  return (
    <Card title="Last contacts">
      {total === 0 && (
        <p>
          {mayLog
            ? "No contact yet. The first one starts the record of what is done together."
            : "No contact yet."}
        </p>
      )}
      {total > 0 && query.isPending && <Skeleton label="Loading the last contacts" shape="lines" count={3} />}
      {query.isError && !query.data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data && (
        <ul className="ips-brief-list">
          {query.data.rows.map(({ contactId, on, place, minutes, note, staff }) => (
            <li key={contactId}>
              <p className="ips-brief-list__head">
                <Day on={on} /> · {contactPlaceName(place)} · {minutes} min{staff ? ` · ${staff.name}` : ""}
              </p>
              {note && <p className="ips-brief-list__text">{note}</p>}
            </li>
          ))}
        </ul>
      )}
      {total > 0 && (
        <p className="ips-card-foot">
          <Link href={`/clients/${clientId}/contacts`}>
            {total > shown ? `All ${total.toLocaleString("en-US")} contacts` : "Open contacts"}
          </Link>
        </p>
      )}
    </Card>
  );
}
