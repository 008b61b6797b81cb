import type { ClientRef } from "@ips/contract";
import { Link } from "@ips/ui/link";

/** People, each a link to the record. */
export function ClientLinks({ people }: { people: readonly ClientRef[] }) {
  return (
    <ul className="ips-team__people">
      {people.map(({ clientId, name, number }) => (
        <li key={clientId}>
          <Link href={`/clients/${clientId}`}>{name}</Link> <span className="ips-nothing">{number}</span>
        </li>
      ))}
    </ul>
  );
}
