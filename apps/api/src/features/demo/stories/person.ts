import { namedPeople, type NamedPerson, type NamedPersonKey } from "@ips/fixtures";
import { demoUnits } from "../agencies.ts";
import { carriedBy } from "../carriers.ts";
import { unitOfWork, type CounselorKey, type SpecialistKey } from "../cast.ts";
import { ipsVerbs } from "../ips-verbs.ts";
import { scriptFor, scriptOf } from "../person-script.ts";
import { outsideVerbs } from "../outside-verbs.ts";
import { planVerbs } from "../plan-verbs.ts";
import { sharingVerbs } from "../sharing-verbs.ts";
import { talkVerbs } from "../talk-verbs.ts";
import { vrVerbs } from "../vr-verbs.ts";
import type { World } from "../world.ts";

/** Whose record it is: a name of their own among all stories, and who they are. */
export type Someone = { readonly name: string; readonly who: NamedPerson };

const initials = { lakeside: "L", harbor: "H" } as const;

/** Somebody in an IPS program; `vr` holds what happens with VR. */
export function programPerson(
  world: World,
  { name, who }: Someone,
  number: number,
  specialist: SpecialistKey,
  counselor: CounselorKey = "eric",
) {
  const script = scriptFor(world, name, who);
  const [carrier, vrCarrier] = [carriedBy(specialist), carriedBy(counselor)];
  const agency = demoUnits[unitOfWork(specialist)].agency === "harbor" ? "harbor" : "lakeside";
  return {
    steps: script.steps,
    key: script.key,
    who,
    world: script.world,
    specialistOn: carrier.on,
    ...ipsVerbs(script, `${initials[agency]}-${number}`, carrier),
    ...sharingVerbs(script, carrier, vrCarrier),
    ...outsideVerbs(script),
    plan: planVerbs(script),
    talk: talkVerbs(script),
    vr: vrVerbs(script, vrCarrier),
  };
}

/** Somebody in an IPS program, as {@link programPerson} tells them. */
export type ProgramPerson = ReturnType<typeof programPerson>;

/** A named person in an IPS program. */
export const ipsPerson = (
  world: World,
  name: NamedPersonKey,
  number: number,
  specialist: SpecialistKey,
  counselor: CounselorKey = "eric",
) => programPerson(world, { name, who: namedPeople[name] }, number, specialist, counselor);

/** Somebody whom only the VR office knows, or knew; `caseName` tells an earlier case apart. */
export function officePerson(
  world: World,
  { name, who }: Someone,
  counselor: CounselorKey,
  caseName = "case",
) {
  const script = scriptFor(world, name, who, `/${caseName}`);
  return {
    steps: script.steps,
    key: script.key,
    world: script.world,
    ...vrVerbs(script, carriedBy(counselor), caseName),
  };
}

/** A named person whom only the VR office knows, or knew. */
export function vrPerson(world: World, name: NamedPersonKey, counselor: CounselorKey, caseName = "case") {
  const script = scriptOf(world, name, `/${caseName}`);
  return { steps: script.steps, key: script.key, ...vrVerbs(script, carriedBy(counselor), caseName) };
}
