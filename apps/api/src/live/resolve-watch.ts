import type { Actor, Tx } from "@ips/db";
import { sql } from "drizzle-orm";
import { notFound } from "../errors/app-error.ts";
import { loadSubject } from "../features/disclosure/load-subject.ts";
import { locatePlan } from "../features/plan/locate-plan.ts";

/** What an open page is about: every record of the person that its reader may see, and whose they are. */
export type Watch = {
  readonly subjectId: string;
  /** Record → agency. */
  readonly records: ReadonlyMap<string, string>;
  /** The record on which the plan stands, when the page is the plan. */
  readonly planOf: string | null;
};

/**
 * Finds what a page is about, as the bound actor.
 *
 * @throws AppError not-found when the client (or, for `plan`, its plan) is not open to the actor; with the same
 * statements as for a client that is not there.
 */
export async function resolveWatch(
  tx: Tx,
  actor: Actor,
  subjectId: string,
  place: "plan" | null,
): Promise<Watch> {
  const subject = await loadSubject(tx, subjectId);
  if (!subject) throw notFound();
  const { rows } = await tx.execute<{ client_id: string; agency_id: string }>(sql`
    with mine as (
      select client.id, client.agency_id from client where client.id = ${subjectId}::uuid and client.agency_id = (select app.agency())
      union
      select client.id, client.agency_id from app.own_clients_of(array[${subjectId}::uuid]) same join client on client.id = same.own_client_id)
    select mine.id as client_id, mine.agency_id from mine
    union
    select linked.client_id, linked.agency_id from app.linked_clients(array(select mine.id from mine)) linked`);
  const records = new Map([
    [subject.clientId, subject.agencyId],
    ...rows.map((row): [string, string] => [row.client_id, row.agency_id]),
  ]);
  const planOf = place === "plan" ? (await locatePlan(tx, actor, subjectId)).owner.clientId : null;
  return { subjectId, records, planOf };
}
