import { aboutFromHere, type Actor, type Tx } from "@ips/db";
import type { DataGroup, Finding, Jurisdiction } from "@ips/domain";
import { readableFindings } from "../client/readable-findings.ts";
import { loadFindings } from "../findings/load-findings.ts";
import { openFindings } from "./open-findings.ts";
import type { PeopleInScope, Person } from "./people-in-scope.ts";

/** A person with what waits for somebody, most urgent first. */
export type JudgedPerson = Person & { readonly findings: readonly Finding[] };

/**
 * Judges everybody of a scope at once, each side's rules on that side's record as far as it is open. The number of
 * statements does not depend on the number of people. The rest of the transaction is about these people.
 */
export async function judgePeople(
  tx: Tx,
  actor: Actor,
  { people, groups }: PeopleInScope,
  jurisdiction: Jurisdiction,
): Promise<JudgedPerson[]> {
  const clientIds = people.flatMap(({ clientId, linked }) => [
    clientId,
    ...linked.map((record) => record.clientId),
  ]);
  if (clientIds.length === 0) return [];
  await aboutFromHere(tx, clientIds);
  const found = await loadFindings(tx, { clientIds }, actor.today, jurisdiction);
  return people.map((person) => {
    const own = { kind: actor.agencyKind, groups, findings: found.get(person.clientId) ?? [] };
    const others = person.linked.map((record) => ({
      kind: record.kind,
      groups: new Set<DataGroup>(record.groups),
      findings: found.get(record.clientId) ?? [],
    }));
    return { ...person, findings: openFindings(readableFindings(own, others)) };
  });
}
