import { seeded, seededIds, type Random } from "@ips/fixtures";
import { addDays, type PlainDate } from "@ips/domain";
import type { Actor } from "@ips/db";
import { actorContext, type ActorContext } from "../../actor-context.ts";
import { makeClock } from "../../clock.ts";
import type { Deps } from "../../deps.ts";
import type { DemoStaffKey } from "./cast.ts";

/** What the stories are told with: a day to count back from, keys by name, chance that repeats, people who act. */
export type World = {
  readonly deps: Deps;
  readonly today: PlainDate;
  /** The day so many days before today; a negative number lies ahead. */
  readonly ago: (days: number) => PlainDate;
  /** The key of a thing by its name in the story, the same each time it is asked. */
  readonly key: (name: string) => string;
  readonly random: Random;
  /** A member of staff, acting in a procedure on a day as if it were today: what they may do is decided as it was then. */
  readonly as: (who: DemoStaffKey, on: PlainDate, screen: string) => ActorContext;
  /** Makes a member of staff known once their sign-in exists. */
  readonly join: (who: DemoStaffKey, actor: Omit<Actor, "today" | "screen">) => void;
};

/** Makes the world of a demo: the same keys and the same chance for the same day. */
export function makeWorld(outside: Deps, today: PlainDate): World {
  const midnight = Date.parse(`${today}T00:00:00Z`);
  // What a story names and what a use-case makes on its own come from two sources, so that neither moves the other.
  const nextKey = seededIds(seeded(`demo keys of ${today}`), midnight);
  const deps: Deps = {
    ...outside,
    newId: seededIds(seeded(`demo rows of ${today}`), midnight),
    mail: { ready: false, send: () => Promise.resolve(false) },
  };
  const keys = new Map<string, string>();
  const actors = new Map<DemoStaffKey, Omit<Actor, "today" | "screen">>();
  return {
    deps,
    today,
    ago: (days) => addDays(today, -days),
    key: (name) => {
      const known = keys.get(name) ?? nextKey();
      keys.set(name, known);
      return known;
    },
    random: seeded(`demo of ${today}`),
    as: (who, on, screen) => {
      const actor = actors.get(who);
      if (!actor) throw new Error(`${who} does not work in the demo yet.`);
      return actorContext({ ...deps, clock: makeClock(deps.clock.now, on) }, { ...actor, today: on, screen });
    },
    join: (who, actor) => {
      actors.set(who, actor);
    },
  };
}
