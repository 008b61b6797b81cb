import { employerContactClient, type Tx } from "@ips/db";
import type { EmployerContactInput } from "@ips/domain";
import { ofClients, type FindingsOf } from "./of-clients.ts";

/** The contacts with businesses that were made for each client. */
export async function loadEmployerContactInputs(
  tx: Tx,
  of: FindingsOf,
): Promise<Map<string, EmployerContactInput[]>> {
  const rows = await tx
    .select({
      clientId: employerContactClient.clientId,
      id: employerContactClient.id,
      onDate: employerContactClient.onDate,
      mode: employerContactClient.mode,
      hiringManager: employerContactClient.hiringManager,
      attendees: employerContactClient.attendees,
      purpose: employerContactClient.purpose,
    })
    .from(employerContactClient)
    .where(ofClients(of, employerContactClient));
  return Map.groupBy(rows, ({ clientId }) => clientId);
}
