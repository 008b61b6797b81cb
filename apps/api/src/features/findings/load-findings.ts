import type { Tx } from "@ips/db";
import {
  findingsFor,
  rules,
  type Finding,
  type FindingsInput,
  type Jurisdiction,
  type PlainDate,
} from "@ips/domain";
import { askTogether } from "../../query/ask-together.ts";
import { findingsInputs, findingsQuestions, type FindingsAnswers } from "./findings-inputs.ts";
import type { FindingsOf } from "./of-clients.ts";

/**
 * What every rule says about these clients on a day, as far as the actor may see their records. One statement, however
 * many clients. Clients whom the actor may not see are not in the answer.
 *
 * @example
 * const findings = await loadFindings(tx, { unitIds: actor.unitIds }, actor.today, await loadJurisdiction(tx));
 * findings.get(clientId); // => [{ rule: "vr.ipe", status: "overdue", … }, …]
 */
export async function loadFindings(
  tx: Tx,
  of: FindingsOf,
  today: PlainDate,
  jurisdiction: Jurisdiction,
): Promise<Map<string, Finding[]>> {
  return judge(await askTogether(tx, findingsQuestions(of)), today, jurisdiction);
}

/**
 * The same of answers that were asked for together with others. Another agency's record is judged by the rules of that agency.
 *
 * @param jurisdiction the rules of the acting agency, for its own records.
 * @param inputs what the answers come to, where that is known already.
 */
export const judge = (
  answers: FindingsAnswers,
  today: PlainDate,
  jurisdiction: Jurisdiction,
  inputs: ReadonlyMap<string, FindingsInput> = findingsInputs(answers),
): Map<string, Finding[]> =>
  new Map(
    [...inputs].map(([clientId, input]) => [
      clientId,
      findingsFor(input, today, answers.judgedElsewhere.get(clientId) ?? jurisdiction, rules),
    ]),
  );
