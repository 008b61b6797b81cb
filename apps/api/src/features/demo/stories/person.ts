import type { NamedPersonKey } from "@ips/fixtures";
import type { CounselorKey, SpecialistKey } from "../cast.ts";
import { ipsVerbs } from "../ips-verbs.ts";
import { scriptOf } from "../person-script.ts";
import { planVerbs } from "../plan-verbs.ts";
import { sharingVerbs } from "../sharing-verbs.ts";
import { vrVerbs } from "../vr-verbs.ts";
import type { World } from "../world.ts";

/** Somebody in the IPS program; `vr` holds what happens with VR. */
export function ipsPerson(
  world: World,
  name: NamedPersonKey,
  number: number,
  specialist: SpecialistKey,
  counselor: CounselorKey = "eric",
) {
  const script = scriptOf(world, name);
  return {
    steps: script.steps,
    key: script.key,
    ...ipsVerbs(script, `L-${number}`, specialist),
    ...sharingVerbs(script, specialist, counselor),
    plan: planVerbs(script),
    vr: vrVerbs(script, counselor),
  };
}

/** Somebody whom only the VR office knows, or knew; `caseName` tells an earlier case apart. */
export function vrPerson(world: World, name: NamedPersonKey, counselor: CounselorKey, caseName = "case") {
  const script = scriptOf(world, name);
  return { steps: script.steps, key: script.key, ...vrVerbs(script, counselor, caseName) };
}
