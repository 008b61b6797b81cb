import type { SignedFormOutput } from "@ips/contract";
import {
  agency,
  client,
  personRelease,
  release,
  releaseGrant,
  releaseOffer,
  staff,
  unit,
  type Tx,
} from "@ips/db";
import { disclosureNoticesFor, type DataGroup } from "@ips/domain";
import { and, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { displayName } from "../client/display-name.ts";
import { may } from "../client/may.ts";
import { recordLook } from "../disclosure/record-look.ts";

const recipientAgency = alias(agency, "recipient_agency");

/** What differs between the three kinds of signed forms. */
type Found = Pick<
  SignedFormOutput,
  "kind" | "recipient" | "relation" | "groups" | "answers" | "endedOn" | "fromAgencyName"
> & { row: SignedColumns };

type SignedColumns = Pick<
  typeof personRelease.$inferSelect,
  | "id"
  | "clientId"
  | "purposes"
  | "signedByName"
  | "capacity"
  | "authority"
  | "authorityReference"
  | "signatureKind"
  | "signatureReference"
  | "signedOn"
  | "validFrom"
  | "expiresOn"
  | "part2"
  | "formLanguage"
  | "statementVersion"
  | "copyGivenOn"
  | "witnessedByStaffId"
  | "witnessName"
>;

/**
 * A signed form of one's own client, as its copy shows it: a release to an agency, one to somebody without an account, or
 * the form for the other agency that was signed in the same sitting.
 *
 * @throws AppError not-found, also for a form that another agency keeps.
 */
export async function readSignedForm(
  { actor, run }: ActorContext,
  { formId }: { formId: string },
): Promise<SignedFormOutput> {
  return run(async (tx) => {
    const found = (await toAgency(tx, formId)) ?? (await toPerson(tx, formId)) ?? (await offered(tx, formId));
    if (!found) throw notFound();
    const { row, ...form } = found;
    const [who] = await tx.select().from(client).where(eq(client.id, row.clientId));
    const [witness] = await tx
      .select({ name: staff.name })
      .from(staff)
      .where(sql`${staff.id} = ${row.witnessedByStaffId}`);
    const [home] = await tx.select({ name: agency.name }).from(agency).where(eq(agency.id, actor.agencyId));
    if (!who) throw notFound();
    await recordLook(tx, row.clientId, ["identity"], actor.screen);
    return {
      ...row,
      ...form,
      formId: row.id,
      signedAtAgencyName: home?.name ?? form.fromAgencyName,
      clientName: displayName({ ...who, preferredName: null }),
      clientBornOn: who.bornOn,
      witnessName: [witness?.name, row.witnessName].filter(Boolean).join(", ") || null,
      notices: disclosureNoticesFor({ audience: "person", from: actor.agencyKind, groups: form.groups }),
      canRecordCopy: row.copyGivenOn === null && may(actor, "release.sign"),
    };
  });
}

async function toAgency(tx: Tx, formId: string): Promise<Found | null> {
  const [found] = await tx
    .select({
      row: release,
      fromAgencyName: agency.name,
      toName: recipientAgency.name,
      unitName: unit.name,
      groups: sql<
        DataGroup[]
      >`array(select ${releaseGrant.dataGroup}::text from ${releaseGrant} where ${releaseGrant.releaseId} = ${release.id} order by ${releaseGrant.dataGroup})`,
    })
    .from(release)
    .innerJoin(agency, eq(agency.id, release.agencyId))
    .innerJoin(recipientAgency, eq(recipientAgency.id, release.toAgencyId))
    .leftJoin(unit, eq(unit.id, release.toUnitId))
    .where(and(eq(release.id, formId), sql`${release.agencyId} = app.agency()`));
  return found
    ? {
        ...found,
        kind: "agency",
        recipient: lines(found.toName, found.unitName),
        relation: null,
        answers: [],
        endedOn: found.row.revokedOn ?? found.row.replacedOn,
      }
    : null;
}

async function toPerson(tx: Tx, formId: string): Promise<Found | null> {
  const [found] = await tx
    .select({ row: personRelease, fromAgencyName: agency.name })
    .from(personRelease)
    .innerJoin(agency, eq(agency.id, personRelease.agencyId))
    .where(eq(personRelease.id, formId));
  if (!found) return null;
  const { row } = found;
  return {
    ...found,
    kind: "person",
    recipient: lines(row.recipientName, row.organization, row.address, row.phone, row.email),
    relation: row.relation,
    groups: row.groups,
    answers: row.answers,
    endedOn: row.revokedOn,
  };
}

/** The other direction: the other agency releases, we receive. */
async function offered(tx: Tx, formId: string): Promise<Found | null> {
  const [found] = await tx
    .select({
      row: releaseOffer,
      fromAgencyName: recipientAgency.name,
      ownName: agency.name,
      unitName: unit.name,
    })
    .from(releaseOffer)
    .innerJoin(agency, eq(agency.id, releaseOffer.agencyId))
    .innerJoin(recipientAgency, eq(recipientAgency.id, releaseOffer.askedAgencyId))
    .leftJoin(unit, eq(unit.id, releaseOffer.forUnitId))
    .where(and(eq(releaseOffer.id, formId), sql`${releaseOffer.agencyId} = app.agency()`));
  return found
    ? {
        row: found.row,
        fromAgencyName: found.fromAgencyName,
        kind: "offer",
        recipient: lines(found.ownName, found.unitName),
        relation: null,
        groups: found.row.groups,
        answers: [],
        endedOn: null,
      }
    : null;
}

const lines = (...texts: readonly (string | null)[]): string[] =>
  texts.filter((text): text is string => text !== null && text !== "");
