import type { Tx } from "@ips/db";
import { employerAnswersAllowed, type EmployerAnswer } from "@ips/domain";
import { conflict } from "../../errors/app-error.ts";
import { disclosureChoiceOf } from "./disclosure-choice-of.ts";

/**
 * Lets only those answers reach an employer that the person's disclosure choice allows today. Without a choice nothing is
 * said.
 *
 * @throws AppError disclosure.not-chosen with the answers that are not allowed.
 */
export async function refuseUnchosen(
  tx: Tx,
  clientId: string,
  answers: readonly EmployerAnswer[],
): Promise<void> {
  const allowed = employerAnswersAllowed((await disclosureChoiceOf(tx, clientId)) ?? "not-decided");
  const refused = answers.filter((answer) => !allowed.includes(answer));
  if (refused.length > 0) throw conflict("disclosure.not-chosen", { answers: refused });
}
