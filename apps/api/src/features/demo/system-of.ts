import { systemActor } from "@ips/db";
import { makeClock } from "../../clock.ts";
import { demoAgencies, type DemoAgencyKey } from "./agencies.ts";
import type { World } from "./world.ts";

/** The agency's system on a day, at nine o'clock of it. */
export function systemOf(world: World, key: DemoAgencyKey, daysAgo: number) {
  const today = world.ago(daysAgo);
  const moment = new Date(`${today}T14:00:00.000Z`);
  const actor = systemActor(world.key(`agency/${key}`), {
    agencyKind: demoAgencies[key].kind,
    today,
    screen: "demo",
    moment: moment.toISOString(),
  });
  return { actor, deps: { ...world.deps, clock: makeClock(() => moment, today) } };
}
