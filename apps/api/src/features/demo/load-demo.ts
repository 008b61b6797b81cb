import type { Deps } from "../../deps.ts";
import type { DemoProgress } from "../../installation/demo.ts";
import { agencySteps, buildAgencies, demoTimeZone } from "./build-agencies.ts";
import { happen } from "./happen.ts";
import { businessesOfVr } from "./people/businesses-of-vr.ts";
import { employerRelations } from "./people/employer-relations.ts";
import { inventedPeople } from "./people/invented-people.ts";
import { knownBusinesses } from "./people/known-businesses.ts";
import { officePeople } from "./people/office-people.ts";
import { programYear } from "./people/program-year.ts";
import { elsewhere } from "./stories/elsewhere.ts";
import { weeksOfWork } from "./people/weeks-of-work.ts";
import { ipsAlone } from "./stories/ips-alone.ts";
import { onTheWayToVr } from "./stories/on-the-way-to-vr.ts";
import { moves } from "./stories/moves.ts";
import { publications } from "./stories/publications.ts";
import { reviews } from "./stories/reviews.ts";
import { prosTurnedOn, seldomMet } from "./stories/seldom-met.ts";
import { reviewRules, selfEvaluation } from "./stories/self-evaluation.ts";
import { staffMoves } from "./stories/staff-moves.ts";
import { vrAlone } from "./stories/vr-alone.ts";
import { vrDeciding } from "./stories/vr-deciding.ts";
import { vrServing } from "./stories/vr-serving.ts";
import { lastMomentOf } from "./moments.ts";
import { loadedTables } from "./tables/loaded-tables.ts";
import { makeWorld } from "./world.ts";

/**
 * Fills an empty database with the demo: a state in small, told relative to today and done by the agencies' own staff
 * through the product's own use-cases, each on its day. The same day gives the same demo.
 *
 * @param progress is told how far it is and what is being made.
 */
export async function loadDemo(deps: Deps, progress: (at: DemoProgress) => void): Promise<void> {
  const today = deps.clock.today(demoTimeZone);
  const world = makeWorld(deps, today);
  const chains = [
    vrDeciding,
    vrServing,
    onTheWayToVr,
    ipsAlone,
    vrAlone,
    inventedPeople,
    officePeople,
    seldomMet,
    moves,
    businessesOfVr,
    employerRelations,
    weeksOfWork,
    programYear,
  ].flatMap((stories) => stories(world));
  const beforehand = [...loadedTables(world), prosTurnedOn(world), ...knownBusinesses(world)];
  // After what an administrator turned on before.
  const rules = reviewRules(world);
  // These act on records of others, which must be there first.
  const afterwards = [elsewhere, staffMoves, reviews, selfEvaluation].flatMap((stories) => stories(world));
  // What is published counts all of it.
  const atLast = publications(world);
  // A member of staff weighs more than a step: a password takes its time on purpose.
  const weightOfStaff = 30;
  const parts = [beforehand, rules, chains, afterwards, atLast];
  const steps = parts.flat().reduce((sum, chain) => sum + chain.steps.length, 0);
  const total = steps + agencySteps * weightOfStaff;
  let done = 0;
  const step = (what: DemoProgress["what"], weight: number) => {
    done += weight;
    progress({ percent: Math.floor((100 * done) / total), what });
  };
  progress({ percent: 0, what: "agencies" });
  await buildAgencies(world, () => step("agencies", weightOfStaff));
  const now = deps.settings.fixedToday === null ? deps.clock.now() : lastMomentOf(today, demoTimeZone);
  for (const part of parts)
    await happen(part, { timeZone: demoTimeZone, now, onStep: () => step("people", 1) });
}
