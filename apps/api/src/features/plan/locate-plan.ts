import { agency, episode, vrCase, type Actor, type Tx } from "@ips/db";
import { eq, sql } from "drizzle-orm";
import { forbidden, notFound } from "../../errors/app-error.ts";
import { may } from "../client/may.ts";
import { loadSubject, type Subject } from "../disclosure/load-subject.ts";
import { ownRecordOf } from "../disclosure/own-record-of.ts";

/** The client record on which a plan stands. */
export type PlanOwner = Pick<Subject, "clientId" | "agencyId" | "unitId" | "own" | "elsewhere">;

/** Where the plan of a person stands, and what the actor may do with it. */
export type PlanPlace = {
  /** The record that was asked for: its name is shown, its key stays the page's. */
  readonly subject: Subject;
  readonly owner: PlanOwner;
  readonly ownerAgencyName: string;
  readonly readOnlyBecause: "one-direction" | "role" | "closed" | "elsewhere" | null;
};

/**
 * Finds the one plan of a person, whichever of the person's records is asked for: the IPS program's plan is
 * the shared one; a VR agency's own plan stands in for it while no other is open to it.
 *
 * @throws AppError not-found when the record, or its plan, is not open to the actor.
 */
export async function locatePlan(tx: Tx, actor: Actor, clientId: string): Promise<PlanPlace> {
  const subject = await loadSubject(tx, clientId);
  if (!subject) throw notFound();
  const owner = await ownerOf(tx, actor, subject);
  const [kept] = await tx
    .select({
      name: agency.name,
      released: sql<boolean>`${owner.clientId}::uuid = any(app.granted('job-search-plan'))`,
      coEdited: sql<boolean>`${owner.clientId}::uuid = any(app.plan_co_edit())`,
    })
    .from(agency)
    .where(eq(agency.id, owner.agencyId));
  if (!kept || (!owner.own && !kept.released)) throw notFound();
  const closed = owner.own && may(actor, "plan.write") && (await isClosed(tx, actor, owner.clientId));
  return {
    subject,
    owner,
    ownerAgencyName: kept.name,
    readOnlyBecause: readOnly(actor, owner, { closed, coEdited: kept.coEdited }),
  };
}

/** Refuses who may read the plan and not write it, with the reason. */
export function requireWritable({ readOnlyBecause }: PlanPlace): void {
  if (readOnlyBecause === "one-direction") throw forbidden("plan.one-direction");
  if (readOnlyBecause === "closed") throw forbidden("plan.closed");
  if (readOnlyBecause === "role" || readOnlyBecause === "elsewhere") throw forbidden();
}

function readOnly(
  actor: Actor,
  owner: PlanOwner,
  { closed, coEdited }: { closed: boolean; coEdited: boolean },
): PlanPlace["readOnlyBecause"] {
  if (!may(actor, "plan.write")) return "role";
  if (owner.elsewhere) return "elsewhere";
  if (!owner.own) return coEdited ? null : "one-direction";
  return closed ? "closed" : null;
}

async function ownerOf(tx: Tx, actor: Actor, subject: Subject): Promise<PlanOwner> {
  if (subject.own)
    return actor.agencyKind === "ips" ? subject : ((await partnersPlan(tx, subject.clientId)) ?? subject);
  if (actor.agencyKind === "ips") {
    const mine = await ownRecordOf(tx, subject.clientId);
    if (mine) return { ...mine, own: true, elsewhere: false };
  }
  return subject;
}

/** The record of the same person at another agency whose plan is open to us. */
async function partnersPlan(tx: Tx, clientId: string): Promise<PlanOwner | null> {
  const { rows } = await tx.execute<{ client_id: string; agency_id: string; unit_id: string }>(sql`
    select linked.client_id, linked.agency_id, linked.unit_id
    from app.linked_clients(array[${clientId}::uuid]) linked join agency on agency.id = linked.agency_id
    where 'job-search-plan' = any(linked.groups) and agency.kind = 'ips'
    order by linked.client_id limit 1`);
  const [row] = rows;
  return row
    ? { clientId: row.client_id, agencyId: row.agency_id, unitId: row.unit_id, own: false, elsewhere: false }
    : null;
}

/** A plan rests when the services that it belongs to have ended; it opens again with the next episode or case. */
async function isClosed(tx: Tx, actor: Actor, clientId: string): Promise<boolean> {
  const services =
    actor.agencyKind === "ips"
      ? tx
          .select({ ended: sql<boolean>`${episode.exitedOn} is not null` })
          .from(episode)
          .where(eq(episode.clientId, clientId))
      : tx
          .select({ ended: sql<boolean>`${vrCase.closedOn} is not null` })
          .from(vrCase)
          .where(eq(vrCase.clientId, clientId));
  const rows = await services;
  return rows.length > 0 && rows.every(({ ended }) => ended);
}
