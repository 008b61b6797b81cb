import type { signReleaseInput } from "@ips/contract";
import { client, release, releaseGrant, type Tx } from "@ips/db";
import { releaseProblems, type DataGroup, type ReleaseDraft } from "@ips/domain";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { AppError, badInput, conflict, forbidden, notFound } from "../../errors/app-error.ts";
import { loadJurisdiction } from "../findings/load-jurisdiction.ts";
import { loadSubject, type Subject } from "../disclosure/load-subject.ts";
import { whenKeyTaken } from "../disclosure/taken-key.ts";
import { statementVersion } from "./statement-version.ts";

type Input = z.output<typeof signReleaseInput>;

/**
 * Keeps a signed release of one's own client to another agency; it opens its groups on its first day, or
 * at once. Sent twice with one id it is one release.
 *
 * @throws AppError not-found; forbidden for another agency's client; release.incomplete with
 * `{ problems: [{ field, code }] }`; release.overlaps with the release that already opens some of the groups.
 */
export async function signRelease(ctx: ActorContext, input: Input): Promise<{ id: string }> {
  return ctx
    .run(async (tx) => {
      const subject = await loadSubject(tx, input.clientId);
      if (!subject) throw notFound();
      if (!subject.own) throw forbidden();
      await queueBehindOtherSigners(tx, subject);
      if (await isSignedAlready(tx, input)) return { id: input.releaseId };
      await refuseIncomplete(tx, ctx, input);
      await refuseOverlap(tx, input);
      await insertRelease(tx, ctx, subject, input);
      return { id: input.releaseId };
    })
    .catch(whenKeyTaken);
}

/** Two people signing for one client are taken one after the other, so that the second learns of the first. */
async function queueBehindOtherSigners(tx: Tx, { clientId }: Subject): Promise<void> {
  await tx.select({ id: client.id }).from(client).where(eq(client.id, clientId)).for("no key update");
}

async function isSignedAlready(tx: Tx, { releaseId, clientId }: Input): Promise<boolean> {
  const found = await tx
    .select({ id: release.id })
    .from(release)
    .where(and(eq(release.id, releaseId), eq(release.clientId, clientId)));
  return found.length > 0;
}

async function refuseIncomplete(tx: Tx, { actor }: ActorContext, input: Input): Promise<void> {
  const draft: ReleaseDraft = {
    ...input,
    fromAgencyId: actor.agencyId,
    // A signature on screen is kept in this record, under the release itself.
    signatureReference: input.signatureKind === "on-screen" ? input.releaseId : input.signatureReference,
    statementVersion,
    copyGivenOn: input.copyGiven ? actor.today : null,
  };
  const problems = releaseProblems(draft, actor.today, await loadJurisdiction(tx)).filter(
    ({ severity }) => severity === "refuse",
  );
  if (problems.length === 0) return;
  const named = problems.map(({ field, code }) => ({ field, code }));
  throw new AppError("BAD_REQUEST", "release.incomplete", {
    facts: { problems: named },
    fields: named.map(({ field, code }) => ({
      path: field,
      code: "release.incomplete",
      facts: { problem: code },
    })),
  });
}

async function refuseOverlap(tx: Tx, input: Input): Promise<void> {
  const [overlap] = await tx
    .select({
      releaseId: releaseGrant.releaseId,
      validFrom: releaseGrant.validFrom,
      expiresOn: releaseGrant.expiresOn,
      groups: sql<DataGroup[]>`array_agg(${releaseGrant.dataGroup}::text order by ${releaseGrant.dataGroup})`,
    })
    .from(releaseGrant)
    .where(
      sql`${releaseGrant.clientId} = ${input.clientId} and ${releaseGrant.toAgencyId} = ${input.toAgencyId} and ${releaseGrant.endedAt} is null
        and ${releaseGrant.dataGroup} = any(${sql.param(input.groups)}::data_group[])
        and ${releaseGrant.validFrom} <= ${input.expiresOn} and ${releaseGrant.expiresOn} >= ${input.validFrom}`,
    )
    .groupBy(releaseGrant.releaseId, releaseGrant.validFrom, releaseGrant.expiresOn)
    .orderBy(releaseGrant.validFrom)
    .limit(1);
  if (overlap) throw conflict("release.overlaps", overlap);
}

async function insertRelease(
  tx: Tx,
  { actor, deps }: ActorContext,
  { clientId, agencyId, unitId }: Subject,
  input: Input,
): Promise<void> {
  const { rows } = await tx.execute(sql`
    select 1 from agency left join unit on unit.agency_id = agency.id and unit.id = ${input.toUnitId}::uuid
    where agency.id = ${input.toAgencyId} and (${input.toUnitId}::uuid is null or unit.id is not null)`);
  if (rows.length === 0) throw badInput({ toAgencyId: "field.impossible" });
  const terms = {
    clientId,
    agencyId,
    unitId,
    toAgencyId: input.toAgencyId,
    validFrom: input.validFrom,
    expiresOn: input.expiresOn,
  };
  await tx.insert(release).values({
    ...terms,
    id: input.releaseId,
    toUnitId: input.toUnitId,
    purposes: [...new Set(input.purposes)],
    signedByName: input.signedByName,
    capacity: input.capacity,
    authority: input.authority,
    signatureKind: input.signatureKind,
    signatureReference: input.signatureReference,
    signedOn: input.signedOn,
    part2: input.part2,
    formLanguage: input.formLanguage,
    statementVersion,
    copyGivenOn: input.copyGiven ? actor.today : null,
    witnessedByStaffId: actor.staffId,
  });
  const groups = [...new Set(input.groups)];
  await tx
    .insert(releaseGrant)
    .values(
      groups.map((dataGroup) => ({ ...terms, id: deps.newId(), releaseId: input.releaseId, dataGroup })),
    );
}
