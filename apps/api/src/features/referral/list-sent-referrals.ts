import type { sentReferralsOutput } from "@ips/contract";
import { agency, referral, referralQuestion, releaseGrant, unit, type Tx } from "@ips/db";
import type { DataGroup } from "@ips/domain";
import { and, desc, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { forbidden, notFound } from "../../errors/app-error.ts";
import { loadSubject } from "../disclosure/load-subject.ts";
import { loadQuestions } from "./load-questions.ts";

type Output = z.output<typeof sentReferralsOutput>;

/**
 * The referrals sent of one's own client: sent, received, what was asked and answered. What the VR agency
 * decided is its own information and is not told here.
 *
 * @throws AppError not-found; forbidden for another agency's client.
 */
export async function listSentReferrals(
  { run }: ActorContext,
  { clientId }: { clientId: string },
): Promise<Output> {
  return run(async (tx) => {
    const subject = await loadSubject(tx, clientId);
    if (!subject) throw notFound();
    if (!subject.own) throw forbidden();
    return { rows: await sentOf(tx, clientId) };
  });
}

async function sentOf(tx: Tx, clientId: string): Promise<Output["rows"]> {
  const rows = await tx
    .select({
      referralId: referral.id,
      toAgencyName: agency.name,
      toUnitName: unit.name,
      sentOn: referral.sentOn,
      sentByName: referral.sentBy,
      receivedAt: referral.receivedAt,
      withdrawnAt: referral.withdrawnAt,
      asked: referral.asked,
      note: referral.specialistNote,
      groups: sql<
        DataGroup[]
      >`array(select ${releaseGrant.dataGroup}::text from ${releaseGrant} where ${releaseGrant.releaseId} = ${referral.releaseId} order by ${releaseGrant.dataGroup})`,
    })
    .from(referral)
    .innerJoin(agency, eq(agency.id, referral.toAgencyId))
    .leftJoin(unit, eq(unit.id, referral.toUnitId))
    .where(and(eq(referral.clientId, clientId)))
    .orderBy(desc(referral.sentOn), desc(referral.id));
  const questions = await loadQuestions(tx, eq(referralQuestion.clientId, clientId));
  return rows.map(({ receivedAt, withdrawnAt, ...row }) => ({
    ...row,
    receivedAt: receivedAt?.toISOString() ?? null,
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    questions: questions
      .filter(({ referralId }) => referralId === row.referralId)
      .map(({ referralId: _, ...question }) => question),
  }));
}
