import type { caseloadInput, CaseloadOutput, CaseloadRow } from "@ips/contract";
import { daysBetween } from "@ips/domain";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { loadJurisdiction } from "../findings/load-jurisdiction.ts";
import { wordsOf } from "../search/words-of.ts";
import { effectiveScope } from "./effective-scope.ts";
import { judgePeople, type JudgedPerson } from "./judge-people.ts";
import { loadLoads } from "./load-loads.ts";
import { loadRowDetails, type RowDetails } from "./load-row-details.ts";
import { needsAttention } from "./open-findings.ts";
import { peopleInScope } from "./people-in-scope.ts";
import { sortPeople } from "./sort-people.ts";

/**
 * A caseload: everybody is judged at once and sorted, then one page is cut and filled in. `total` counts the people that
 * the filters leave, on all pages.
 */
export function listCaseload(
  ctx: ActorContext,
  input: z.output<typeof caseloadInput>,
): Promise<CaseloadOutput> {
  const { actor } = ctx;
  const { phase, page, pageSize } = input;
  const mine = effectiveScope(actor, input.scope) === "mine";
  return ctx.run(async (tx) => {
    const jurisdiction = await loadJurisdiction(tx);
    const inScope = await peopleInScope(tx, actor, {
      staffId: mine ? actor.staffId : input.staffId,
      closed: input.closed || phase === "closed",
      words: wordsOf(input.text),
    });
    const judged = await judgePeople(tx, actor, inScope, jurisdiction);
    const found = judged.filter(
      (person) =>
        (phase === null || person.phase === phase) &&
        (!input.needsAttention || person.findings.some(needsAttention)),
    );
    const shown = sortPeople(found, input.sort, input.descending).slice(
      (page - 1) * pageSize,
      page * pageSize,
    );
    const details = await loadRowDetails(tx, shown, actor.today);
    const counts = inScope.groups.has("employer-contacts");
    return {
      rows: shown.map((person) => rowOf(person, details.get(person.clientId), actor.today, counts)),
      total: found.length,
      page,
      pageSize,
      ...(await loadLoads(tx, actor, jurisdiction)),
      canSeeTeam: true,
    };
  });
}

function rowOf(
  person: JudgedPerson,
  details: RowDetails | undefined,
  today: string,
  mayCount: boolean,
): CaseloadRow {
  const { clientId, name, number, phase, staff, enteredOn, findings, lastContactOn, vrStatus, linked } =
    person;
  const counts = mayCount || linked.some(({ groups }) => groups.includes("employer-contacts"));
  return {
    client: { clientId, name, number },
    phase,
    staff,
    enteredOn,
    day: enteredOn === null ? null : daysBetween(enteredOn, today),
    mostUrgent: findings[0] ?? null,
    openFindings: findings.length,
    lastContactOn,
    nextStep: details?.nextStep ?? null,
    partner: details?.partner ?? null,
    vrStatus,
    employerContactsThisMonth: counts ? (details?.employerContactsThisMonth ?? null) : null,
    employerName: details?.employerName ?? null,
  };
}
