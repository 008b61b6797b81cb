import type { reviewClientsOutput, reviewInput } from "@ips/contract";
import { sql } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";

type Output = z.output<typeof reviewClientsOutput>;

/** The people of a review of the actor's, as numbers. @throws AppError not-found without a part in the review. */
export async function listReviewClients(
  { run }: ActorContext,
  { reviewId }: z.output<typeof reviewInput>,
): Promise<Output> {
  const { rows } = await run((tx) =>
    tx.execute<Output["rows"][number]>(
      sql`select number, entered_month as "enteredMonth", left_month as "leftMonth", days_to_employer as "daysToEmployer", contacts,
        in_community as "inCommunity", employer_contacts as "employerContacts", last_contact_on::text as "lastContactOn", jobs, opened
        from app.review_clients(${reviewId}::uuid)`,
    ),
  );
  return { rows };
}
