import { clockExtension, reportedVr, vrCase } from "@ips/db";
import type { ExtensionInput, VrInput } from "@ips/domain";
import { desc, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { ofClients, type FindingsOf } from "./of-clients.ts";

/** A VR case without the extensions of its clocks. */
type CaseDates = Omit<VrInput, "extensions"> & { readonly id: string };

/** The VR agency's own case of each client: the open one, or the last. */
export function vrCases(of: FindingsOf): Question<Map<string, CaseDates>> {
  const cases = new QueryBuilder()
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
  return question(
    cases,
    (rows) =>
      new Map(
        // Explorations of abilities are not recorded yet; an eligibility clock that they extend needs an extension.
        rows.map(({ clientId, ...dates }) => [clientId, { ...dates, source: "own" as const, trialWork: [] }]),
      ),
  );
}

/** The extensions that were agreed, by case. */
export function extensionInputs(of: FindingsOf): Question<Map<string, ExtensionInput[]>> {
  const extensions = new QueryBuilder()
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
  return question(extensions, (rows) => Map.groupBy(rows, ({ vrCaseId }) => vrCaseId));
}

/** The row under which an IPS program keeps what it was told about VR, by client. */
export const reportedVrIds = (of: FindingsOf): Question<Map<string, string>> =>
  question(
    new QueryBuilder()
      .select({ clientId: reportedVr.clientId, id: reportedVr.id })
      .from(reportedVr)
      .where(ofClients(of, reportedVr)),
    (rows) => new Map(rows.map(({ clientId, id }) => [clientId, id])),
  );
