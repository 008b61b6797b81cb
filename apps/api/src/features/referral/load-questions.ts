import type { LetterOutput } from "@ips/contract";
import { referralQuestion, type Tx } from "@ips/db";
import { asc, type SQL } from "drizzle-orm";

/** A question about a referral, with its answer once there is one. */
export type Question = LetterOutput["questions"][number] & { readonly referralId: string };

/** The questions that the actor may see, in the order they were asked. */
export async function loadQuestions(tx: Tx, which: SQL): Promise<Question[]> {
  const rows = await tx
    .select({
      questionId: referralQuestion.id,
      referralId: referralQuestion.referralId,
      text: referralQuestion.text,
      askedAt: referralQuestion.askedAt,
      askedByName: referralQuestion.askedByName,
      answer: referralQuestion.answer,
      answeredAt: referralQuestion.answeredAt,
      answeredByName: referralQuestion.answeredByName,
    })
    .from(referralQuestion)
    .where(which)
    .orderBy(asc(referralQuestion.askedAt), asc(referralQuestion.id));
  return rows.map(({ askedAt, answeredAt, ...row }) => ({
    ...row,
    askedAt: askedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  }));
}
