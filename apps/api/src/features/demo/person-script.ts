import { namedPeople, type NamedPerson, type NamedPersonKey } from "@ips/fixtures";
import type { createClientInput } from "@ips/contract";
import type { z } from "zod";
import type { Step, Tell } from "./step.ts";
import type { StoryWorld, World } from "./world.ts";

/** What the verbs of a person's story share: who it is, the keys of their things, and the steps told so far. */
export type PersonScript = {
  readonly name: string;
  readonly world: StoryWorld;
  readonly who: NamedPerson;
  readonly steps: Step[];
  readonly tell: Tell;
  /** The key of a thing of this person, by its name. */
  readonly key: (thing: string) => string;
};

/** Begins the story of a person; `name` tells people apart, and tells the same one in both agencies. */
export function scriptFor(world: World, name: string, who: NamedPerson, part = ""): PersonScript {
  const own = world.storyOf(`${name}${part}`);
  const steps: Step[] = [];
  return {
    name,
    world: own,
    who,
    steps,
    tell: (on, act) => {
      steps.push({
        on,
        act: (moment) => {
          own.setMoment(moment);
          return act();
        },
      });
    },
    key: (thing) => world.key(`${name}/${thing}`),
  };
}

/** Begins the story of a named person. */
export const scriptOf = (world: World, name: NamedPersonKey, part = ""): PersonScript =>
  scriptFor(world, name, namedPeople[name], part);

/** What a form would send of a person's identity; one in eight has given no e-mail, one in ten no phone. */
export function identityOf(
  { world, who }: PersonScript,
  spelled: Partial<NamedPerson> = {},
): z.output<typeof createClientInput>["identity"] {
  const { random } = world;
  const ascii = `${who.firstName}.${who.lastName}`
    .normalize("NFD")
    .replaceAll(/[^a-zA-Z.]/g, "")
    .toLowerCase();
  const phone = `555-01${String(random.int(0, 99)).padStart(2, "0")}`;
  return {
    ...who,
    phone: random.chance(90) ? phone : null,
    email: random.chance(88) ? `${ascii}@mail.example` : null,
    ...spelled,
  };
}
