import type { fileOfferInput } from "@ips/contract";
import { agency, release, releaseOffer, type Tx } from "@ips/db";
import { longestReleaseExpiry } from "@ips/domain";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";
import { whenConstraint } from "../../errors/database-error.ts";
import { loadSubject } from "../disclosure/load-subject.ts";
import { whenKeyTaken } from "../disclosure/taken-key.ts";
import { loadJurisdiction } from "../findings/load-jurisdiction.ts";
import { insertRelease } from "./insert-release.ts";
import { overlapping } from "./replace-releases.ts";
import { queueBehindOtherSigners } from "./sign-release.ts";

type Input = z.output<typeof fileOfferInput>;

/**
 * Files as our own release what the person signed at the agency that will receive: from today on, with the groups and
 * purposes that were signed, until the day that was signed or the last one that our own limit allows. What it overlaps of
 * ours to that agency ends. Sent twice with one id it is one release.
 *
 * @throws AppError not-found unless the form is open to us and is about our client; release.filed-already;
 * release.already-ended when its time has run out.
 */
export async function fileOffer(ctx: ActorContext, input: Input): Promise<{ id: string }> {
  const { actor, run } = ctx;
  return run(async (tx) => {
    const subject = await loadSubject(tx, input.clientId);
    if (!subject?.own) throw notFound();
    await queueBehindOtherSigners(tx, subject.clientId);
    const [filed] = await tx
      .select({ id: release.id })
      .from(release)
      .where(eq(release.offerId, input.offerId));
    if (filed?.id === input.releaseId) return filed;
    if (filed) throw conflict("release.filed-already", {});
    const offer = await openOffer(tx, input);
    if (!offer) throw notFound();
    const { form, groups, witness } = offer;
    const validFrom = form.validFrom > actor.today ? form.validFrom : actor.today;
    const limit = longestReleaseExpiry(validFrom, await loadJurisdiction(tx));
    const expiresOn = form.expiresOn < limit ? form.expiresOn : limit;
    if (expiresOn < validFrom)
      throw conflict("release.already-ended", { state: "expired", on: form.expiresOn });
    const terms = { toAgencyId: form.agencyId, validFrom, expiresOn };
    const begins = { ...terms, clientId: subject.clientId, releaseId: input.releaseId, groups };
    await insertRelease(tx, ctx, subject, {
      signed: {
        ...terms,
        id: input.releaseId,
        offerId: input.offerId,
        toUnitId: form.forUnitId,
        purposes: form.purposes,
        signedByName: form.signedByName,
        capacity: form.capacity,
        authority: form.authority,
        authorityReference: form.authorityReference,
        signatureKind: form.signatureKind,
        signatureReference: form.signatureReference,
        signedOn: form.signedOn,
        formLanguage: form.formLanguage,
        statementVersion: form.statementVersion,
        copyGivenOn: form.copyGivenOn,
        witnessName: witness,
      },
      groups,
      replaces: (await overlapping(tx, begins)).map(({ releaseId }) => releaseId),
    });
    return { id: input.releaseId };
  })
    .catch(whenConstraint({ release_offer_filed_once: () => ["release.filed-already", {}] }))
    .catch(whenKeyTaken);
}

/** The form, if it asks us, is about the person of our client, and is open to us today. */
async function openOffer(tx: Tx, { offerId, clientId }: Input) {
  const [found] = await tx
    .select({
      form: releaseOffer,
      witness: sql<string>`concat_ws(', ', ${releaseOffer.witnessName}, ${agency.name})`,
    })
    .from(releaseOffer)
    .innerJoin(agency, eq(agency.id, releaseOffer.agencyId))
    .where(
      sql`${releaseOffer.id} = ${offerId} and ${releaseOffer.askedAgencyId} = app.agency() and ${releaseOffer.withdrawnAt} is null
        and ${releaseOffer.clientId} = any(array(select linked.client_id from app.linked_clients(array[${clientId}::uuid]) linked))`,
    );
  return found && { ...found, groups: found.form.groups };
}
