import { namedPeople, type NamedPerson, type NamedPersonKey } from "@ips/fixtures";
import type { createClientInput } from "@ips/contract";
import type { z } from "zod";
import type { Step, Tell } from "./step.ts";
import type { World } from "./world.ts";

/** What the verbs of a person's story share: who it is, the keys of their things, and the steps told so far. */
export type PersonScript = {
  readonly world: World;
  readonly who: NamedPerson;
  readonly steps: Step[];
  readonly tell: Tell;
  /** The key of a thing of this person, by its name. */
  readonly key: (thing: string) => string;
};

/** Begins the story of a named person. */
export function scriptOf(world: World, name: NamedPersonKey): PersonScript {
  const steps: Step[] = [];
  return {
    world,
    who: namedPeople[name],
    steps,
    tell: (on, act) => {
      steps.push({ on, act });
    },
    key: (thing) => world.key(`${name}/${thing}`),
  };
}

/** What a form would send of a person's identity. */
export function identityOf(
  { world, who }: PersonScript,
  spelled: Partial<NamedPerson> = {},
): z.output<typeof createClientInput>["identity"] {
  const ascii = `${who.firstName}.${who.lastName}`
    .normalize("NFD")
    .replaceAll(/[^a-zA-Z.]/g, "")
    .toLowerCase();
  return {
    ...who,
    phone: `555-01${String(world.random.int(0, 99)).padStart(2, "0")}`,
    email: `${ascii}@mail.example`,
    ...spelled,
  };
}
