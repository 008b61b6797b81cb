import type { Chain, Step } from "../step.ts";
import type { World } from "../world.ts";
import { vrPerson } from "./person.ts";

/** People who came to the VR office by themselves; no program knows them. */
export function vrAlone(world: World): Chain[] {
  return [aisha, gerald, camila, hung, opal].map((story) => ({ who: story.name, steps: story(world) }));
}

/** Applied ten days ago. */
function aisha(world: World): Step[] {
  const p = vrPerson(world, "aisha", "eric");
  p.walksIn(10, "NV-3101");
  return p.steps;
}

/** In service under a signed IPE. */
function gerald(world: World): Step[] {
  const p = vrPerson(world, "gerald", "priya");
  p.walksIn(260, "NV-3102");
  p.reaches("vr-application-complete", 255);
  p.reaches("vr-eligibility", 220, { document: "Eligibility letter" });
  p.isRanked(220, "significant");
  p.reaches("vr-ipe-signed", 150, { document: "IPE" });
  p.isNow(148, "in-service");
  p.seesCounselor(250, 12, 30);
  return p.steps;
}

/** Closed three months ago. */
function camila(world: World): Step[] {
  const p = vrPerson(world, "camila", "eric");
  p.walksIn(400, "NV-3103");
  p.reaches("vr-eligibility", 350);
  p.isClosed(90, "No longer interested in services");
  return p.steps;
}

/** Eligible and waiting. */
function hung(world: World): Step[] {
  const p = vrPerson(world, "hung", "priya");
  p.walksIn(75, "NV-3104");
  p.reaches("vr-eligibility", 30);
  p.isRanked(30, "other");
  p.reaches("vr-waitlist-placed", 30);
  return p.steps;
}

/** Eligibility has more time, for a cause outside the office’s control. */
function opal(world: World): Step[] {
  const p = vrPerson(world, "opal", "eric");
  p.walksIn(62, "NV-3105");
  p.agreesToMoreTime(5, {
    clock: "vr-eligibility",
    until: -15,
    reason: "exceptional-circumstances",
    circumstance: "The hospital’s records were flooded; copies come from the state archive.",
  });
  return p.steps;
}
