import type { sendReferralInput } from "@ips/contract";
import { agency, referral, release, releaseGrant, type Tx } from "@ips/db";
import type { DataGroup } from "@ips/domain";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, forbidden, notFound } from "../../errors/app-error.ts";
import { loadSubject, type Subject } from "../disclosure/load-subject.ts";
import { whenKeyTaken } from "../disclosure/taken-key.ts";
import { asReferralRefusal } from "./refusals.ts";

/** What a referral discloses by itself: who, and that the person was referred and is served here. */
export const neededGroups: readonly DataGroup[] = ["identity", "referral-and-eligibility"];

type Input = z.output<typeof sendReferralInput>;

/**
 * Sends a referral to the VR agency that a release of the person names. One referral a release; sent twice
 * with one id it is one referral.
 *
 * @throws AppError not-found; forbidden for another agency's client; release.needed with the groups that are
 * not released; referral.already-sent with when.
 */
export async function sendReferral({ actor, run }: ActorContext, input: Input): Promise<{ id: string }> {
  return run(async (tx) => {
    const subject = await loadSubject(tx, input.clientId);
    if (!subject) throw notFound();
    if (!subject.own) throw forbidden();
    const under = await requireRelease(tx, input);
    const [sent] = await tx
      .select({ referralId: referral.id, sentOn: referral.sentOn })
      .from(referral)
      .where(and(eq(referral.releaseId, input.releaseId), isNull(referral.withdrawnAt)));
    if (sent?.referralId === input.referralId) return { id: input.referralId };
    if (sent) throw conflict("referral.already-sent", sent);
    await tx.insert(referral).values({
      ...ownerOf(subject),
      ...under,
      id: input.referralId,
      releaseId: input.releaseId,
      asked: input.asked,
      specialistNote: input.note,
      sentOn: actor.today,
      sentBy: actor.staffName,
    });
    return { id: input.referralId };
  })
    .catch(asReferralRefusal)
    .catch(whenKeyTaken);
}

const ownerOf = ({ clientId, agencyId, unitId }: Subject) => ({ clientId, agencyId, unitId });

/** The release must be this client's, to a VR agency, in force today, and open what a referral discloses. */
async function requireRelease(
  tx: Tx,
  { releaseId, clientId }: Input,
): Promise<{ toAgencyId: string; toUnitId: string | null }> {
  const [found] = await tx
    .select({
      toAgencyId: release.toAgencyId,
      toUnitId: release.toUnitId,
      groups: sql<
        DataGroup[]
      >`array(select ${releaseGrant.dataGroup}::text from ${releaseGrant} where ${releaseGrant.releaseId} = ${release.id})`,
    })
    .from(release)
    .innerJoin(agency, eq(agency.id, release.toAgencyId))
    .where(
      sql`${release.id} = ${releaseId} and ${release.clientId} = ${clientId} and ${agency.kind} = 'vr'
        and ${release.revokedAt} is null and ${release.replacedAt} is null and app.today() between ${release.validFrom} and ${release.expiresOn}`,
    );
  const missing = neededGroups.filter((group) => !found?.groups.includes(group));
  if (!found || missing.length > 0) throw conflict("release.needed", { missing });
  return { toAgencyId: found.toAgencyId, toUnitId: found.toUnitId };
}
