import type { LetterOutput } from "@ips/contract";
import {
  agency,
  client,
  referral,
  referralQuestion,
  referralReceipt,
  release,
  releaseGrant,
  unit,
  type Tx,
} from "@ips/db";
import type { DataGroup, ReferralDecision } from "@ips/domain";
import { and, eq, sql } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { conflict, notFound } from "../../errors/app-error.ts";
import { displayName } from "../client/display-name.ts";
import { recordLook } from "../disclosure/record-look.ts";
import { receive } from "./load-received.ts";
import { loadQuestions } from "./load-questions.ts";
import { neededGroups } from "./send-referral.ts";

/**
 * The letter of a referral to our agency. The first opening tells the sender that it was received; every
 * opening is logged on the person's record under the release that allows it.
 *
 * @throws AppError not-found, also once it was declined or its release has ended; referral.withdrawn.
 */
export async function readLetter(
  { actor, deps, run }: ActorContext,
  { referralId }: { referralId: string },
): Promise<LetterOutput> {
  return run(async (tx) => {
    const found = await loadLetter(tx, referralId);
    if (!found) throw notFound();
    const { withdrawnAt, opened, person, ...letter } = found;
    if (withdrawnAt !== null && letter.decision !== "accepted")
      throw conflict("referral.withdrawn", { withdrawnAt: withdrawnAt.toISOString() });
    await receive(tx, deps.newId, { referralId, opened });
    const questions = await loadQuestions(tx, eq(referralQuestion.referralId, referralId));
    await recordLook(tx, letter.senderClientId, neededGroups, actor.screen);
    return {
      ...letter,
      person: person && {
        name: displayName(person),
        bornOn: person.bornOn,
        phone: person.phone,
        email: person.email,
        language: person.language,
      },
      questions: questions.map(({ referralId: _, ...question }) => question),
    };
  });
}

async function loadLetter(tx: Tx, referralId: string) {
  const [found] = await tx
    .select({
      referralId: referral.id,
      decision: sql<ReferralDecision>`coalesce(${referralReceipt.decision}, 'pending')`,
      fromAgencyName: agency.name,
      fromUnitName: unit.name,
      sentOn: referral.sentOn,
      sentByName: referral.sentBy,
      asked: referral.asked,
      note: referral.specialistNote,
      // Null where identity is not released: the row is then not there for us.
      person: {
        firstName: client.firstName,
        lastName: client.lastName,
        preferredName: client.preferredName,
        bornOn: client.bornOn,
        phone: client.phone,
        email: client.email,
        language: client.language,
      },
      senderClientId: referral.clientId,
      released: sql<DataGroup[]>`array(select ${releaseGrant.dataGroup}::text from ${releaseGrant}
        where ${releaseGrant.clientId} = ${referral.clientId} and ${releaseGrant.toAgencyId} = app.agency() order by ${releaseGrant.dataGroup})`,
      expiresOn: release.expiresOn,
      clientId: referralReceipt.clientId,
      withdrawnAt: referral.withdrawnAt,
      opened: sql<boolean>`${referralReceipt.id} is not null`,
    })
    .from(referral)
    .innerJoin(release, eq(release.id, referral.releaseId))
    .innerJoin(agency, eq(agency.id, referral.agencyId))
    .innerJoin(unit, eq(unit.id, referral.unitId))
    .leftJoin(client, eq(client.id, referral.clientId))
    .leftJoin(referralReceipt, eq(referralReceipt.referralId, referral.id))
    .where(and(eq(referral.id, referralId), sql`${referral.toAgencyId} = app.agency()`));
  return found;
}
