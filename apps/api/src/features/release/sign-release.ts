import type { signReleaseInput } from "@ips/contract";
import { client, release, releaseOffer, type Tx } from "@ips/db";
import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { badInput, forbidden, notFound } from "../../errors/app-error.ts";
import { loadSubject, type Subject } from "../disclosure/load-subject.ts";
import { whenKeyTaken } from "../disclosure/taken-key.ts";
import { insertRelease } from "./insert-release.ts";
import { refuseIncomplete } from "./refuse-incomplete.ts";
import { refuseOverlap } from "./replace-releases.ts";
import { statementVersion } from "./statement-version.ts";

type Input = z.output<typeof signReleaseInput>;

/**
 * Keeps a signed release of one's own client to another agency; it opens its groups on its first day, or
 * at once, and takes the place of those that it names. With `back` it keeps the other half of the sitting
 * as well: the form that lets the recipient release to us, which the recipient files. Sent twice with one
 * id it is one release.
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
      await queueBehindOtherSigners(tx, subject.clientId);
      if (await isSignedAlready(tx, input)) return { id: input.releaseId };
      await refuseIncomplete(tx, ctx, { ...input, formId: input.releaseId });
      await refuseOverlap(tx, input, input.replaces, ctx.actor.today);
      await refuseImpossibleRecipient(tx, input);
      await insertRelease(tx, ctx, subject, {
        signed: { ...signedBy(ctx, input), ...recipient(input), id: input.releaseId, part2: input.part2 },
        groups: input.groups,
        replaces: input.replaces,
      });
      if (input.back) await handOver(tx, ctx, subject, input, input.back);
      return { id: input.releaseId };
    })
    .catch(whenKeyTaken);
}

/** Two people signing for one client are taken one after the other, so that the second learns of the first. */
export async function queueBehindOtherSigners(tx: Tx, clientId: string): Promise<void> {
  await tx.select({ id: client.id }).from(client).where(eq(client.id, clientId)).for("no key update");
}

async function isSignedAlready(tx: Tx, { releaseId, clientId }: Input): Promise<boolean> {
  const found = await tx
    .select({ id: release.id })
    .from(release)
    .where(and(eq(release.id, releaseId), eq(release.clientId, clientId)));
  return found.length > 0;
}

async function refuseImpossibleRecipient(tx: Tx, input: Input): Promise<void> {
  const { rows } = await tx.execute(sql`
    select 1 from agency left join unit on unit.agency_id = agency.id and unit.id = ${input.toUnitId}::uuid
    where agency.id = ${input.toAgencyId} and (${input.toUnitId}::uuid is null or unit.id is not null)`);
  if (rows.length === 0) throw badInput({ toAgencyId: "field.impossible" });
}

const recipient = ({ toAgencyId, toUnitId }: Input) => ({ toAgencyId, toUnitId });

const signedBy = ({ actor }: ActorContext, input: Input) => ({
  purposes: [...new Set(input.purposes)],
  signedByName: input.signedByName,
  capacity: input.capacity,
  authority: input.authority,
  authorityReference: input.authorityReference,
  signatureKind: input.signatureKind,
  signatureReference: input.signatureReference,
  signedOn: input.signedOn,
  validFrom: input.validFrom,
  expiresOn: input.expiresOn,
  formLanguage: input.formLanguage,
  statementVersion,
  copyGivenOn: input.copyGiven ? actor.today : null,
  witnessedByStaffId: actor.staffId,
  witnessName: input.witnessName,
});

/** The other direction of the same sitting. Substance-use records are never among it: their consent is given where they are kept. */
async function handOver(
  tx: Tx,
  ctx: ActorContext,
  { clientId, agencyId, unitId }: Subject,
  input: Input,
  { offerId, groups }: NonNullable<Input["back"]>,
): Promise<void> {
  if (groups.includes("substance-use") || input.part2) throw badInput({ "back.groups": "field.impossible" });
  if (!input.groups.includes("identity")) throw badInput({ groups: "field.impossible" });
  await tx.insert(releaseOffer).values({
    ...signedBy(ctx, input),
    // The other agency does not know our staff by their keys.
    witnessName: [input.witnessName, ctx.actor.staffName].filter(Boolean).join(", "),
    id: offerId,
    clientId,
    agencyId,
    unitId,
    askedAgencyId: input.toAgencyId,
    forUnitId: null,
    groups: [...new Set(groups)],
  });
}
