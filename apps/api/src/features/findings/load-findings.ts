import type { Tx } from "@ips/db";
import { findingsFor, type Finding, type Jurisdiction, type PlainDate } from "@ips/domain";
import { loadFindingsInputs } from "./load-findings-inputs.ts";
import type { FindingsOf } from "./of-clients.ts";

/**
 * What every rule says about these clients on a day, as far as the actor may see their records. Eight statements,
 * however many clients. Clients whom the actor may not see are not in the answer.
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
  const inputs = await loadFindingsInputs(tx, of);
  return new Map([...inputs].map(([clientId, input]) => [clientId, findingsFor(input, today, jurisdiction)]));
}
