import { client, clockExtension, reportedVr, sharedWork, vrCase } from "@ips/db";
import type { ExtensionInput, VrInput } from "@ips/domain";
import { desc, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { question, type Question } from "../../query/ask-together.ts";
import { ofClients, type FindingsOf } from "./of-clients.ts";

/** A VR case without the extensions of its clocks. */
type CaseDates = Omit<VrInput, "extensions"> & { readonly id: string };

/** Whether the IPE names supported employment, as it was last recorded. */
const saidOfTheIpe = sql<boolean | null>`(
  select said.kind = 'ipe-supported-employment' from ${sharedWork} said
  where said.agency_id = ${vrCase.agencyId} and said.client_id = ${vrCase.clientId}
    and said.kind in ('ipe-supported-employment', 'ipe-other') and said.on_date <= (select app.today())
  order by said.on_date desc, said.created_at desc limit 1)`.as("supported_employment");

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
      trialWorkStartedOn: vrCase.trialWorkStartedOn,
      trialWorkEndedOn: vrCase.trialWorkEndedOn,
      ipeReviewedOn: vrCase.ipeReviewedOn,
      supportedEmployment: saidOfTheIpe,
      extendedServicesOn: vrCase.extendedServicesOn,
      paidExtendedFrom: vrCase.paidExtendedFrom,
      paidExtendedUntil: vrCase.paidExtendedUntil,
      outcomeAchievedOn: vrCase.outcomeAchievedOn,
      exitReportedOn: vrCase.exitReportedOn,
      priority: vrCase.priorityCategory,
      bornOn: client.bornOn,
    })
    .from(vrCase)
    // A release may open the case without the identity beside it.
    .leftJoin(client, sql`${client.id} = ${vrCase.clientId}`)
    .where(ofClients(of, vrCase))
    .orderBy(vrCase.clientId, sql`${vrCase.closedOn} is null desc`, desc(vrCase.createdAt));
  return question(
    cases,
    (rows) =>
      new Map(
        rows.map(({ clientId, trialWorkStartedOn, trialWorkEndedOn, priority, ...dates }) => [
          clientId,
          {
            ...dates,
            source: "own" as const,
            mostSignificant:
              priority === null || priority === "not-assigned" ? null : priority === "most-significant",
            trialWork:
              trialWorkStartedOn === null
                ? []
                : [{ id: dates.id, startedOn: trialWorkStartedOn, endedOn: trialWorkEndedOn }],
          },
        ]),
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
