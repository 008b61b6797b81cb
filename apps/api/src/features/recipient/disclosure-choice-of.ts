import { plan, type Tx } from "@ips/db";
import { disclosureChoices, type DisclosureChoice } from "@ips/domain";
import { eq, sql } from "drizzle-orm";

/**
 * What the person has chosen that employers may be told, as their plan says it today; `null` where no plan is kept for this
 * record, or the actor does not read it.
 */
export async function disclosureChoiceOf(tx: Tx, clientId: string): Promise<DisclosureChoice | null> {
  const [found] = await tx
    .select({ choice: sql<string | null>`${plan.content} -> 'disclosure' ->> 'choice'` })
    .from(plan)
    .where(eq(plan.clientId, clientId));
  return disclosureChoices.find((each) => each === found?.choice) ?? null;
}
