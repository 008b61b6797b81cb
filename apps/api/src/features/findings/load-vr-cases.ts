import { clockExtension, reportedVr, vrCase, type Tx } from "@ips/db";
import type { ExtensionInput, VrInput } from "@ips/domain";
import { desc, sql } from "drizzle-orm";
import { ofClients, type FindingsOf } from "./of-clients.ts";

/** The VR agency's own case of each client: the open one, or the last, with its agreed extensions. */
export async function loadVrCases(
  tx: Tx,
  of: FindingsOf,
): Promise<Map<string, VrInput & { readonly id: string }>> {
  const cases = await tx
    .selectDistinctOn([vrCase.clientId], {
      clientId: vrCase.clientId,
      id: vrCase.id,
      appliedOn: vrCase.appliedOn,
      applicationCompleteOn: vrCase.applicationCompleteOn,
      eligibleOn: vrCase.eligibleOn,
      waitlistPlacedOn: vrCase.waitlistPlacedOn,
      waitlistReleasedOn: vrCase.waitlistReleasedOn,
      ipeSignedOn: vrCase.ipeSignedOn,
      closedOn: vrCase.closedOn,
    })
    .from(vrCase)
    .where(ofClients(of, vrCase))
    .orderBy(vrCase.clientId, sql`${vrCase.closedOn} is null desc`, desc(vrCase.createdAt));
  if (cases.length === 0) return new Map();
  const extensions = await tx
    .select({
      vrCaseId: clockExtension.vrCaseId,
      id: clockExtension.id,
      clock: clockExtension.clock,
      agreedOn: clockExtension.agreedOn,
      newDueOn: clockExtension.newDueOn,
      reason: clockExtension.reason,
      agreedByPerson: clockExtension.agreedByPerson,
      agreedByAgency: clockExtension.agreedByAgency,
    })
    .from(clockExtension)
    .where(ofClients(of, clockExtension));
  const byCase = Map.groupBy(extensions, ({ vrCaseId }) => vrCaseId);
  return new Map(
    cases.map(({ clientId, ...dates }) => {
      const agreed: ExtensionInput[] = byCase.get(dates.id) ?? [];
      // Explorations of abilities are not recorded yet; an eligibility clock that they extend needs an extension.
      return [clientId, { ...dates, source: "own", trialWork: [], extensions: agreed }];
    }),
  );
}

/** The row under which an IPS program keeps what it was told about VR, by client. */
export async function loadReportedVrIds(tx: Tx, of: FindingsOf): Promise<Map<string, string>> {
  const rows = await tx
    .select({ clientId: reportedVr.clientId, id: reportedVr.id })
    .from(reportedVr)
    .where(ofClients(of, reportedVr));
  return new Map(rows.map(({ clientId, id }) => [clientId, id]));
}
