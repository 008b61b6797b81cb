import { seeded, seededIds, type Random } from "@ips/fixtures";
import { addDays, type PlainDate } from "@ips/domain";
import type { Actor } from "@ips/db";
import { actorContext, type ActorContext } from "../../actor-context.ts";
import { makeClock } from "../../clock.ts";
import type { Deps } from "../../deps.ts";
import { onAnOpenDay } from "./calendar.ts";
import type { DemoStaffKey } from "./cast.ts";
import { namedKey } from "./named-key.ts";

type Member = Omit<Actor, "today" | "screen">;

/** What the stories are told with: a day to count back from, keys by name, chance that repeats, people who act. */
export type World = {
  readonly deps: Deps;
  readonly today: PlainDate;
  /** The day so many days before today; a negative number lies ahead. A past Sunday is the Monday after it. */
  readonly ago: (days: number) => PlainDate;
  /** The key of a thing by its name in the story, the same each time it is asked. */
  readonly key: (name: string) => string;
  readonly random: Random;
  /** A member of staff, acting in a procedure on a day as if it were today: what they may do is decided as it was then. */
  readonly as: (who: DemoStaffKey, on: PlainDate, screen: string) => ActorContext;
  /** Makes a member of staff known once their sign-in exists. */
  readonly join: (who: DemoStaffKey, member: Member) => void;
  /**
   * The world of one story: chance and keys of its own, so that stories can be told side by side and a new one
   * does not move the others; and a moment at which its next step happens.
   */
  readonly storyOf: (name: string) => StoryWorld;
};

/** The world as one story is told in it. */
export type StoryWorld = World & { readonly setMoment: (moment: Date) => void };

/** Makes the world of a demo: the same keys and the same chance for the same day. */
export function makeWorld(outside: Deps, today: PlainDate): World {
  const midnight = Date.parse(`${today}T00:00:00Z`);
  const members = new Map<DemoStaffKey, Member>();
  const mail = { ready: false, send: () => Promise.resolve(false) };

  const storyOf = (name: string): StoryWorld => {
    let moment: Date | null = null;
    // What a story names and what a use-case makes on its own come from two sources, so that neither moves the other.
    const newId = seededIds(seeded(`demo rows of ${name}, ${today}`), midnight);
    const now = () => moment ?? outside.clock.now();
    const deps: Deps = { ...outside, newId, mail, clock: makeClock(now, today) };
    return {
      deps,
      today,
      ago: (days) => (days > 0 ? onAnOpenDay(addDays(today, -days), today) : addDays(today, -days)),
      key: (thing) => namedKey(`${thing}, ${today}`, midnight),
      random: seeded(`demo of ${name}, ${today}`),
      as: (who, on, screen) => {
        const member = members.get(who);
        if (!member) throw new Error(`${who} does not work in the demo yet.`);
        const actor = { ...member, today: on, screen, ...(moment ? { moment: moment.toISOString() } : {}) };
        return actorContext({ ...deps, clock: makeClock(now, on) }, actor);
      },
      join: (who, member) => {
        members.set(who, member);
      },
      storyOf,
      setMoment: (next) => {
        moment = next;
      },
    };
  };
  return storyOf("everybody");
}
