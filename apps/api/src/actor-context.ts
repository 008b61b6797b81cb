import { asActor, type Actor, type Tx } from "@ips/db";
import type { Deps } from "./deps.ts";
import type { Reader } from "./query/shared-reads.ts";

/**
 * Runs work in one transaction bound to the actor: what the work reads and writes is what the
 * database lets this actor read and write. `screen` names where it happened in the history; without
 * it the history names the procedure.
 */
export type Run = {
  <T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  <T>(screen: string, work: (tx: Tx) => Promise<T>): Promise<T>;
};

/** What a use-case is given: the outside world, who acts, and the only way to the record. */
export type ActorContext = {
  readonly deps: Deps;
  readonly actor: Actor;
  readonly run: Run;
  /** What reads together with this, where one request has several procedures. */
  readonly reader?: Reader | undefined;
};

/**
 * The context of one actor: made by the ladder for a session, by the command line and the demo for
 * theirs, so that all three go through the same use-cases.
 */
export function actorContext(deps: Deps, actor: Actor, reader?: Reader): ActorContext {
  function run<T>(
    ...args: [work: (tx: Tx) => Promise<T>] | [screen: string, work: (tx: Tx) => Promise<T>]
  ): Promise<T> {
    const [screen, work] = args.length === 2 ? args : [actor.screen, args[0]];
    const as = { ...actor, screen };
    const alone = () => asActor(deps.database.app, as, work);
    return reader === undefined ? alone() : reader.run(as, work, alone);
  }
  return { deps, actor, run, reader };
}

/**
 * The same context for work about these clients and nobody else. What releases open of other people is then neither
 * looked up nor seen, which makes the work fast at a recipient of thousands of releases.
 *
 * @param clientIds records of any agency; the other records of the same people are included.
 * @example
 * return aboutClients(ctx, [clientId]).run((tx) => …);
 */
export const aboutClients = (
  { deps, actor, reader }: ActorContext,
  clientIds: readonly string[],
): ActorContext => actorContext(deps, { ...actor, about: clientIds }, reader);
