import type { agendaInput, AgendaOutput, AgendaRow } from "@ips/contract";
import { meetingAgenda, type AgendaItem } from "@ips/crosswalk";
import type { DataGroup } from "@ips/domain";
import type { z } from "zod";
import { aboutClients, type ActorContext } from "../../actor-context.ts";
import { askTogether } from "../../query/ask-together.ts";
import { carriesPeople, effectiveScope } from "../caseload/effective-scope.ts";
import { peopleInScope, type Person } from "../caseload/people-in-scope.ts";
import { readableFindings } from "../client/readable-findings.ts";
import { looksAt } from "../disclosure/record-look.ts";
import { findingsInputs } from "../findings/findings-inputs.ts";
import { jurisdictionInForce } from "../findings/jurisdiction-in-force.ts";
import { judge } from "../findings/load-findings.ts";
import { crosswalkQuestions, type CrosswalkAnswers } from "./crosswalk-questions.ts";
import { givenToPartners, type GivenTo } from "./given-to-partners.ts";
import { mayRecordWork } from "./may-record-work.ts";
import { partnersOf } from "./partners-of-people.ts";
import { crosswalkGroups } from "./read-crosswalk.ts";
import { sharedClientOf } from "./shared-client-of.ts";
import { dutyView } from "./side-view.ts";

/** A person who is shared with the other side: released to it, or opened by it. */
type Shared = Person & { readonly partners: readonly GivenTo[]; readonly partnerName: string | null };

/**
 * The agenda of the meeting of IPS and VR: everybody of the scope who is shared with the other side is judged at once and ordered by what is stuck,
 * then one page is cut. The number of statements does not grow with the number of people.
 */
export function listAgenda(ctx: ActorContext, input: z.output<typeof agendaInput>): Promise<AgendaOutput> {
  const { actor } = ctx;
  const { page, pageSize } = input;
  const mine = effectiveScope(actor, input.scope) === "mine";
  // About nobody at another agency until it is known who is on the list.
  return aboutClients(ctx, []).run(async (tx) => {
    const { jurisdiction, given, inScope } = await askTogether(tx, {
      jurisdiction: jurisdictionInForce(),
      given: givenToPartners(actor),
      inScope: peopleInScope(actor, {
        staffId: mine ? actor.staffId : null,
        closed: false,
        words: [],
      }),
    });
    const people = inScope.people.filter(
      ({ clientId, linked }) => given.has(clientId) || linked.some(({ kind }) => kind !== actor.agencyKind),
    );
    const linked = people.flatMap((person) => person.linked.map(({ clientId }) => clientId));
    const looksOf = (persons: readonly Person[]) =>
      looksAt(
        persons.flatMap((person) => [person.clientId, ...person.linked.map(({ clientId }) => clientId)]),
        ["identity", ...crosswalkGroups],
        actor.screen,
      );
    // One statement less where everybody is shown anyway.
    const everybodyShown =
      people.length <= pageSize &&
      page === 1 &&
      !input.staffId &&
      !input.partnerAgencyId &&
      !input.partnerName;
    const { partners, ...answers } = await askTogether(
      tx,
      {
        partners: partnersOf(linked),
        ...crosswalkQuestions([...people.map(({ clientId }) => clientId), ...linked]),
      },
      everybodyShown ? looksOf(people) : undefined,
    );
    const everybody = people.map((person) => shared(person, given.get(person.clientId) ?? [], partners));
    const asked = everybody.filter(
      ({ staff, partners: at, partnerName }) =>
        (input.staffId === null || staff?.staffId === input.staffId) &&
        (input.partnerAgencyId === null || at.some(({ agencyId }) => agencyId === input.partnerAgencyId)) &&
        (input.partnerName === null || partnerName === input.partnerName),
    );
    const inputs = findingsInputs(answers);
    const judged = judge(answers, actor.today, jurisdiction, inputs);
    const agenda = meetingAgenda(
      asked.map((person) => {
        const records = [
          { clientId: person.clientId, kind: actor.agencyKind, groups: inScope.groups },
          ...person.linked.map((each) => ({ ...each, groups: new Set<DataGroup>(each.groups) })),
        ];
        const [own, ...others] = records.map((record) => ({
          ...record,
          findings: judged.get(record.clientId) ?? [],
        }));
        const findings = own ? readableFindings(own, others) : [];
        return {
          clientId: person.clientId,
          client: sharedClientOf(records, answers, inputs, findings, actor.today, true),
        };
      }),
      actor.today,
    );
    const byId = new Map(asked.map((person) => [person.clientId, person]));
    const shown = agenda.slice((page - 1) * pageSize, page * pageSize).flatMap((item) => {
      const person = byId.get(item.clientId);
      return person ? [{ item, person }] : [];
    });
    const looks = everybodyShown ? undefined : looksOf(shown.map(({ person }) => person));
    if (looks !== undefined) await tx.execute(looks);
    const metOn = lastMeetings(answers);
    return {
      rows: shown.map(({ item, person }) => rowOf(item, person, metOn)),
      total: agenda.length,
      page,
      pageSize,
      ...whomToFilterBy(everybody),
      canChooseScope: carriesPeople(actor),
      canRecord: mayRecordWork(actor, "ips-vr-meeting"),
    };
  });
}

function shared(person: Person, given: readonly GivenTo[], names: ReadonlyMap<string, string>): Shared {
  const opened = person.linked.map(({ agencyId, agencyName }) => ({ agencyId, agencyName }));
  const partners = new Map([...opened, ...given].map((each) => [each.agencyId, each]));
  const named = person.linked.flatMap(({ clientId }) => names.get(clientId) ?? []);
  return {
    ...person,
    partners: [...partners.values()],
    partnerName: named[0] ?? person.reportedCounselor,
  };
}

/** The last meeting of IPS and VR on each record. */
const lastMeetings = ({ work }: CrosswalkAnswers): ReadonlyMap<string, string> =>
  new Map(
    work
      .filter(({ kind }) => kind === "ips-vr-meeting")
      .toReversed()
      .map(({ clientId, on }) => [clientId, on]),
  );

function rowOf(item: AgendaItem, person: Shared, metOn: ReadonlyMap<string, string>): AgendaRow {
  const { clientId, name, number, staff, partners, partnerName, linked } = person;
  const met = [clientId, ...linked.map((record) => record.clientId)].flatMap((id) => metOn.get(id) ?? []);
  return {
    client: { clientId, name, number },
    staff,
    partner: {
      name: partnerName,
      agencyName: partners.map(({ agencyName }) => agencyName).join(", "),
    },
    overdue: item.overdue,
    mostDaysLate: item.mostDaysLate,
    next: item.next,
    brings: { ips: item.brings.ips.map(dutyView), vr: item.brings.vr.map(dutyView) },
    otherSideTold: linked.length > 0,
    lastMetOn: met.toSorted().at(-1) ?? null,
  };
}

function whomToFilterBy(
  people: readonly Shared[],
): Pick<AgendaOutput, "staff" | "partners" | "partnerNames"> {
  const staff = new Map(people.flatMap(({ staff: each }) => (each ? [[each.staffId, each] as const] : [])));
  const partners = new Map(people.flatMap((each) => each.partners.map((at) => [at.agencyId, at] as const)));
  const names = new Set(people.flatMap(({ partnerName }) => partnerName ?? []));
  return {
    staff: [...staff.values()].toSorted((a, b) => a.name.localeCompare(b.name)),
    partners: [...partners.values()].toSorted((a, b) => a.agencyName.localeCompare(b.agencyName)),
    partnerNames: [...names].toSorted((a, b) => a.localeCompare(b)),
  };
}
