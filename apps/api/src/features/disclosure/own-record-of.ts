import type { Tx } from "@ips/db";
import { sql } from "drizzle-orm";
import type { Subject } from "./load-subject.ts";

/** The actor's own record of the person whom another agency's record, open to us, is about. */
export async function ownRecordOf(
  tx: Tx,
  clientId: string,
): Promise<Pick<Subject, "clientId" | "agencyId" | "unitId"> | null> {
  const { rows } = await tx.execute<{ id: string; agency_id: string; unit_id: string }>(sql`
    select client.id, client.agency_id, client.unit_id
    from app.own_clients_of(array[${clientId}::uuid]) same join client on client.id = same.own_client_id limit 1`);
  const [row] = rows;
  return row ? { clientId: row.id, agencyId: row.agency_id, unitId: row.unit_id } : null;
}
