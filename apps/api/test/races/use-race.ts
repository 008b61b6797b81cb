import {
  interleave,
  openTestSession,
  type Ended,
  type Interleaving,
  type TestSession,
} from "@ips/db/testing";
import { asActor, type Tx } from "@ips/db";
import { afterAll, beforeAll } from "vitest";
import { refusalOf } from "../../src/errors/refusal-of.ts";
import type { Player } from "../everyday/world.ts";
import { sharingWorld, type SharingWorld } from "../sharing/sharing-world.ts";
import { useSharing } from "../sharing/use-sharing.ts";

/** How one of two people ended: "done", or the refusal that their portal explains. */
export type Outcome = string;

/** What one of two people does, given the procedures on a connection of their own. */
export type Act = readonly [player: Player, act: (api: ReturnType<SharingWorld["as"]>) => Promise<unknown>];

/** The same past the use-case: statements as the application's role. */
export type RawAct = readonly [player: Player, act: (tx: Tx) => Promise<unknown>];

/**
 * A world of agencies for one test file, and two connections on which two people meet in an order that the test decides.
 *
 * @example
 * const { world, race } = useRace();
 * expect(await race("before the first commits", ["ana", (api) => api.job.end(…)], ["ben", (api) => api.job.end(…)]))
 *   .toEqual(["done", "job.ended-already"]);
 */
export function useRace() {
  const opened: { sessions?: [TestSession, TestSession] } = {};
  const { world, share } = useSharing();
  beforeAll(async () => {
    opened.sessions = [await openTestSession(world().database), await openTestSession(world().database)];
  });
  afterAll(() => Promise.all((opened.sessions ?? []).map((each) => each.close())));
  const session = (index: 0 | 1): TestSession => {
    const { sessions } = opened;
    if (!sessions) throw new Error("the sessions are opened before the first test");
    return sessions[index];
  };
  /** The procedures on one of the two connections. */
  const on = (index: 0 | 1): SharingWorld => {
    const { deps } = world();
    const { app } = session(index);
    return sharingWorld({ ...world(), deps: { ...deps, database: { ...deps.database, app } } });
  };
  const meet = async (
    order: Interleaving,
    first: () => Promise<unknown>,
    second: () => Promise<unknown>,
  ): Promise<[Ended<unknown>, Ended<unknown>]> =>
    interleave(
      world().database.ownerPool,
      order,
      { session: session(0), work: first },
      { session: session(1), work: second },
    );

  return {
    world,
    share,
    /** Lets two people meet, each through the procedures, and says how each ended. */
    race: async (order: Interleaving, first: Act, second: Act): Promise<[Outcome, Outcome]> => {
      const [one, two] = await meet(
        order,
        () => first[1](on(0).as(first[0])),
        () => second[1](on(1).as(second[0])),
      );
      return [outcomeOf(one), outcomeOf(two)];
    },
    /** The same, with how each ended kept as it is. */
    meeting: (order: Interleaving, first: Act, second: Act) =>
      meet(
        order,
        () => first[1](on(0).as(first[0])),
        () => second[1](on(1).as(second[0])),
      ),
    /** Lets two people meet in the tables themselves, past what the use-cases look up and lock. */
    raceRaw: async (order: Interleaving, first: RawAct, second: RawAct): Promise<[Outcome, Outcome]> => {
      const inTables =
        (index: 0 | 1, [player, act]: RawAct) =>
        () =>
          asActor(session(index).app, world().actor(player), act);
      const [one, two] = await meet(order, inTables(0, first), inTables(1, second));
      return [rawOutcomeOf(one), rawOutcomeOf(two)];
    },
  };
}

function outcomeOf(ended: Ended<unknown>): Outcome {
  return "value" in ended ? "done" : refusalOf(ended.error).code;
}

/** The constraint that refused, or PostgreSQL's code. */
function rawOutcomeOf(ended: Ended<unknown>): Outcome {
  if ("value" in ended) return "done";
  for (let cause = ended.error; cause instanceof Error; cause = cause.cause) {
    if ("constraint" in cause && typeof cause.constraint === "string") return cause.constraint;
    if ("code" in cause && typeof cause.code === "string" && "severity" in cause) return cause.code;
  }
  return String(ended.error);
}
