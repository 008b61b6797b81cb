import type { inviteReviewerInput, inviteReviewerOutput } from "@ips/contract";
import { agency, unit } from "@ips/db";
import { eq, sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { signInLimits } from "../../auth/limits.ts";
import { hashToken, newToken } from "../../auth/one-time-token.ts";
import { loadPlannedByMe } from "./load-review.ts";
import { reviewRefused } from "./review-refused.ts";
import { reviewerLetter } from "./reviewer-letter.ts";

/**
 * Invites a reviewer from outside to a review of the actor's program, for its days: the link makes an account that opens this review alone.
 * Inviting the same seat again makes a new link; the earlier one stops working.
 *
 * @throws AppError not-found; forbidden; conflict review.not-now once the ratings are handed in, or for a review of another kind.
 */
export async function inviteReviewer(
  { deps, run }: ActorContext,
  { reviewId, memberId, staffId, name, email, leads, fromOn, toOn }: z.output<typeof inviteReviewerInput>,
): Promise<z.output<typeof inviteReviewerOutput>> {
  const token = newToken();
  const expiresAt = new Date(deps.clock.now().getTime() + signInLimits.invitationDays * 86_400_000);
  const { agencyName, programName } = await run(async (tx) => {
    const review = await loadPlannedByMe(tx, reviewId);
    await tx.execute(
      sql`select app.invite_reviewer(${reviewId}::uuid, ${memberId}::uuid, ${staffId}::uuid, ${name}, ${email}, ${leads}, ${fromOn}::date, ${toOn}::date,
        ${deps.newId()}::uuid, ${hashToken(token)}, ${expiresAt.toISOString()}::timestamptz)`,
    );
    const [names] = await tx
      .select({ agencyName: agency.name, programName: unit.name })
      .from(unit)
      .innerJoin(agency, eq(agency.id, unit.agencyId))
      .where(eq(unit.id, review.unitId));
    return names ?? { agencyName: "", programName: "" };
  }).catch(reviewRefused);
  const link = `${deps.settings.baseUrl}/supervisor/invitation?token=${token}`;
  const days = signInLimits.invitationDays;
  const mailed = await deps.mail.send(
    reviewerLetter({ to: email, name, agencyName, programName, link, fromOn, toOn, days }),
  );
  return { link, expiresAt: expiresAt.toISOString(), mailed };
}
