import type { ClientRef, TeamOutput } from "@ips/contract";
import { unit } from "@ips/db";
import { caseloadLoad, mostAllowed, daysBetween, type Role } from "@ips/domain";
import { sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import { askTogether, question } from "../../query/ask-together.ts";
import { aboutClients, type ActorContext } from "../../actor-context.ts";
import { judgePeople, type JudgedPerson } from "../caseload/judge-people.ts";
import { peopleInScope } from "../caseload/people-in-scope.ts";
import { jurisdictionInForce } from "../findings/jurisdiction-in-force.ts";
import { rhythmOf, type Rhythm } from "./load-rhythm.ts";
import { weekOf } from "./week-of.ts";
import { myAgency, myUnits } from "../client/acting.ts";

/** Days without any contact after which a person is said to be quiet. */
const quietDays = 14;

/** Roles that are on the list without carrying anybody too. */
const carriers: readonly Role[] = ["specialist", "vr-counselor"];

/**
 * The team as a supervisor prepares the week: load, rhythm, time away from the office, and whom nobody has met for two
 * weeks. In the order of names; figures are for help, never a ranking.
 */
export function getTeam(ctx: ActorContext): Promise<TeamOutput> {
  const { actor } = ctx;
  const { today } = actor;
  const monday = weekOf(today);
  return aboutClients(ctx, []).run(async (tx) => {
    const { jurisdiction, inScope } = await askTogether(tx, {
      jurisdiction: jurisdictionInForce(),
      inScope: peopleInScope(actor, { staffId: null, closed: false, words: [] }),
    });
    const { people, beside } = await judgePeople(tx, actor, inScope, jurisdiction, {
      rhythms: rhythmOf(monday, today),
      units: unitsOfMine(),
    });
    const { rhythms, units } = beside;
    const carriedBy = Map.groupBy(people, ({ staff }) => staff?.staffId ?? null);
    const limit = actor.agencyKind === "ips" ? jurisdiction.ips.caseloadLimit.at(today) : null;
    const places = (fte: number | null, open: number) =>
      limit?.ok && fte !== null
        ? caseloadLoad(fte, open, mostAllowed(limit.value.use.value, jurisdiction.ips.caseloadComparison))
            .places
        : null;
    return {
      today,
      weekOf: monday,
      units,
      staff: rhythms
        .filter(({ staffId, role }) => carriers.includes(role) || carriedBy.has(staffId))
        .map((rhythm) => {
          const carried = carriedBy.get(rhythm.staffId) ?? [];
          return { ...rowOf(rhythm, carried, today), limit: places(rhythm.fte, carried.length) };
        }),
      unassigned: (carriedBy.get(null) ?? []).map(refOf),
    };
  });
}

/** The actor's programs or offices, by name. */
const unitsOfMine = () =>
  question(
    new QueryBuilder()
      .select({ unitId: unit.id, name: unit.name })
      .from(unit)
      .where(sql`${unit.agencyId} = ${myAgency} and ${unit.id} = any(${myUnits})`)
      .orderBy(unit.name),
    (rows) => [...rows],
  );

function rowOf(
  rhythm: Rhythm,
  carried: readonly JudgedPerson[],
  today: string,
): Omit<TeamOutput["staff"][number], "limit"> {
  const { staffId, name, role, unitName, fte, away, inPerson, ...contacts } = rhythm;
  const findings = carried.flatMap((person) => person.findings);
  const quiet = carried.filter(({ lastContactOn, enteredOn }) => {
    const since = lastContactOn ?? enteredOn;
    return since === null || daysBetween(since, today) >= quietDays;
  });
  return {
    staff: { staffId, name },
    unitName,
    title: role,
    fte: fte ?? 0,
    open: carried.length,
    overdue: findings.filter(({ status }) => status === "overdue").length,
    dueThisWeek: findings.filter(
      ({ status, daysLeft }) => status === "due" && daysLeft !== null && daysLeft <= 7,
    ).length,
    ...contacts,
    awayFromOffice: { away, all: inPerson },
    quiet: quiet.map(refOf),
  };
}

const refOf = ({ clientId, name, number }: JudgedPerson): ClientRef => ({ clientId, name, number });
