import type { Actor, Tx } from "@ips/db";
import { sql } from "drizzle-orm";
import { forbidden, notFound } from "../../errors/app-error.ts";
import { askTogether, questionOf, type Question } from "../../query/ask-together.ts";
import { may } from "../client/may.ts";
import { subjectOf, type Subject } from "../disclosure/load-subject.ts";
import { ownRecordQuestion, type OwnRecord } from "../disclosure/own-record-of.ts";

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
  const found = await findPlanOwner(tx, actor, clientId);
  const { terms } = await askTogether(tx, { terms: planTerms(actor, found.owner) });
  return planPlace(actor, found, terms);
}

/** Whose plan is meant, before it is known whether it is open. */
export type FoundOwner = Pick<PlanPlace, "subject" | "owner">;

/** @throws AppError not-found when the record is not open to the actor. */
export async function findPlanOwner(tx: Tx, actor: Actor, clientId: string): Promise<FoundOwner> {
  const { subject, stand } = await askTogether(tx, {
    subject: subjectOf(clientId),
    // Asked with the subject, though it is not always wanted: one round trip for all.
    stand: actor.agencyKind === "ips" ? ownRecordQuestion(clientId) : partnersPlan(clientId),
  });
  if (!subject) throw notFound();
  return { subject, owner: ownerOf(actor, subject, stand) };
}

/** On what terms a plan is open to the actor. */
export type PlanTerms = {
  readonly name: string;
  readonly released: boolean;
  readonly coEdited: boolean;
  /** A plan rests when the services that it belongs to have ended; it opens again with the next episode or case. */
  readonly closed: boolean;
};

/** The terms of a plan, to be asked together with the plan itself. */
export function planTerms(
  { agencyKind }: Actor,
  { agencyId, clientId }: PlanOwner,
): Question<PlanTerms | null> {
  const services =
    agencyKind === "ips"
      ? sql`select bool_and(episode.exited_on is not null) from episode where episode.client_id = ${clientId}`
      : sql`select bool_and(vr_case.closed_on is not null) from vr_case where vr_case.client_id = ${clientId}`;
  const terms = sql<PlanTerms>`
    select agency.name, ${clientId}::uuid = any(app.granted('job-search-plan')) as released,
      ${clientId}::uuid = any(app.plan_co_edit()) as "coEdited", coalesce((${services}), false) as closed
    from agency where agency.id = ${agencyId}`;
  return questionOf(terms, ([row]) => row ?? null);
}

/** @throws AppError not-found when the plan is not open to the actor. */
export function planPlace(actor: Actor, { subject, owner }: FoundOwner, terms: PlanTerms | null): PlanPlace {
  if (!terms || (!owner.own && !terms.released)) throw notFound();
  return { subject, owner, ownerAgencyName: terms.name, readOnlyBecause: readOnly(actor, owner, terms) };
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

/**
 * @param stand for a program its own record of the person; for a VR agency the program's record whose plan is open to it.
 */
function ownerOf(actor: Actor, subject: Subject, stand: OwnRecord | null): PlanOwner {
  if (stand === null) return subject;
  if (actor.agencyKind === "ips") return subject.own ? subject : { ...stand, own: true, elsewhere: false };
  return subject.own ? { ...stand, own: false, elsewhere: false } : subject;
}

/** The record of the same person at another agency whose plan is open to us. */
const partnersPlan = (clientId: string): Question<OwnRecord | null> =>
  questionOf(
    sql<OwnRecord>`
      select linked.client_id as "clientId", linked.agency_id as "agencyId", linked.unit_id as "unitId"
      from app.linked_clients(array[${clientId}::uuid]) linked join agency on agency.id = linked.agency_id
      where 'job-search-plan' = any(linked.groups) and agency.kind = 'ips'
      order by linked.client_id limit 1`,
    ([row]) => row ?? null,
  );
