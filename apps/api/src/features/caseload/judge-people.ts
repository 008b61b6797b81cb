import type { Actor, Tx } from "@ips/db";
import { latestDate, type DataGroup, type Finding, type Jurisdiction } from "@ips/domain";
import { askBoth, type Answers, type Questions } from "../../query/ask-together.ts";
import { readableFindings } from "../client/readable-findings.ts";
import { findingsQuestions } from "../findings/findings-inputs.ts";
import { judge } from "../findings/load-findings.ts";
import { metElsewhere } from "./met-elsewhere.ts";
import { openFindings } from "./open-findings.ts";
import type { PeopleInScope, Person } from "./people-in-scope.ts";

/** A person with what waits for somebody, most urgent first, and the last contact wherever it was. */
export type JudgedPerson = Person & { readonly findings: readonly Finding[] };

/** Everybody judged, and what was asked beside. */
export type Judged<Q> = { readonly people: JudgedPerson[]; readonly beside: Answers<Q> };

/**
 * Judges everybody of a scope at once, each side's rules on that side's record as far as it is open: one statement,
 * however many people.
 *
 * @param beside what else the page needs to know about them, asked in the same statement.
 */
export async function judgePeople<Q extends Questions>(
  tx: Tx,
  actor: Actor,
  { people, groups }: PeopleInScope,
  jurisdiction: Jurisdiction,
  beside: Q,
): Promise<Judged<Q>> {
  const elsewhere = people.flatMap(({ linked }) => linked);
  const clientIds = [...people, ...elsewhere].map(({ clientId }) => clientId);
  const [answers, besides] = await askBoth(
    tx,
    { ...findingsQuestions({ clientIds }), met: metElsewhere(elsewhere) },
    beside,
  );
  const found = judge(answers, actor.today, jurisdiction);
  const judged = people.map((person) => {
    const own = { kind: actor.agencyKind, groups, findings: found.get(person.clientId) ?? [] };
    const others = person.linked.map((record) => ({
      kind: record.kind,
      groups: new Set<DataGroup>(record.groups),
      findings: found.get(record.clientId) ?? [],
    }));
    const met = person.linked.map(({ clientId }) => answers.met.get(clientId) ?? null);
    return {
      ...person,
      lastContactOn: latestDate(person.lastContactOn, ...met),
      findings: openFindings(readableFindings(own, others)),
    };
  });
  return { people: judged, beside: besides };
}
