import type { Deps } from "../../deps.ts";
import { buildAgencies, demoTimeZone } from "./build-agencies.ts";
import { happen } from "./step.ts";
import { ipsAlone } from "./stories/ips-alone.ts";
import { onTheWayToVr } from "./stories/on-the-way-to-vr.ts";
import { vrAlone } from "./stories/vr-alone.ts";
import { vrDeciding } from "./stories/vr-deciding.ts";
import { vrServing } from "./stories/vr-serving.ts";
import { makeWorld } from "./world.ts";

/**
 * Fills an empty database with the demo: one mental health agency, one VR agency and the people they serve,
 * told relative to today and done by the agencies' own staff through the product's own use-cases. The same
 * day gives the same demo.
 *
 * @param progress is told now and then, in words.
 */
export async function loadDemo(deps: Deps, progress: (line: string) => void): Promise<void> {
  const world = makeWorld(deps, deps.clock.today(demoTimeZone));
  progress("Inviting the demo's staff …");
  await buildAgencies(world);
  const steps = [vrDeciding, vrServing, onTheWayToVr, ipsAlone, vrAlone].flatMap((stories) => stories(world));
  let told = 0;
  await happen(steps, (done) => {
    const quarter = Math.floor((4 * done) / steps.length);
    if (quarter === told) return;
    told = quarter;
    progress(`Telling the demo's stories … ${25 * quarter} %`);
  });
}
