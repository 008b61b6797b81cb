import type { caseloadInput, CaseloadOutput, CaseloadRow } from "@ips/contract";
import { daysBetween } from "@ips/domain";
import type { z } from "zod";
import { aboutClients, type ActorContext } from "../../actor-context.ts";
import { askTogether } from "../../query/ask-together.ts";
import { jurisdictionInForce } from "../findings/jurisdiction-in-force.ts";
import { wordsOf } from "../search/words-of.ts";
import { carriesPeople, effectiveScope } from "./effective-scope.ts";
import { judgePeople, type JudgedPerson } from "./judge-people.ts";
import { carriedNow, loadsOf } from "./load-loads.ts";
import { rowDetails, type RowDetails } from "./load-row-details.ts";
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
  // About nobody at another agency until it is known who is on the list.
  return aboutClients(ctx, []).run(async (tx) => {
    const { jurisdiction, inScope, carried } = await askTogether(tx, {
      jurisdiction: jurisdictionInForce(),
      carried: carriedNow(actor),
      inScope: peopleInScope(actor, {
        staffId: mine ? actor.staffId : input.staffId,
        closed: input.closed || phase === "closed",
        words: wordsOf(input.text),
      }),
    });
    // One statement less for a caseload; of a whole program only the page that is shown is filled in.
    const few = inScope.people.length <= pageSize;
    const judged = await judgePeople(tx, actor, inScope, jurisdiction, {
      details: rowDetails(few ? inScope.people : [], actor.today),
    });
    const found = judged.people.filter(
      (person) =>
        (phase === null || person.phase === phase) &&
        (!input.needsAttention || person.findings.some(needsAttention)),
    );
    const shown = sortPeople(found, input.sort, input.descending).slice(
      (page - 1) * pageSize,
      page * pageSize,
    );
    const { details } = few
      ? judged.beside
      : await askTogether(tx, { details: rowDetails(shown, actor.today) });
    const counts = inScope.groups.has("employer-contacts");
    return {
      rows: shown.map((person) => rowOf(person, details.get(person.clientId), actor.today, counts)),
      total: found.length,
      page,
      pageSize,
      ...loadsOf(carried, actor, jurisdiction),
      canChooseScope: carriesPeople(actor),
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
