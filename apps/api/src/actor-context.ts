import { asActor, type Actor, type Tx } from "@ips/db";
import type { Deps } from "./deps.ts";

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
};

/**
 * The context of one actor: made by the ladder for a session, by the command line and the demo for
 * theirs, so that all three go through the same use-cases.
 */
export function actorContext(deps: Deps, actor: Actor): ActorContext {
  function run<T>(
    ...args: [work: (tx: Tx) => Promise<T>] | [screen: string, work: (tx: Tx) => Promise<T>]
  ): Promise<T> {
    const [screen, work] = args.length === 2 ? args : [actor.screen, args[0]];
    return asActor(deps.database.app, { ...actor, screen }, work);
  }
  return { deps, actor, run };
}

/**
 * The same context for work about these clients and nobody else. What releases open of other people is then neither
 * looked up nor seen, which makes the work fast at a recipient of thousands of releases.
 *
 * @param clientIds records of any agency; the other records of the same people are included.
 * @example
 * return aboutClients(ctx, [clientId]).run((tx) => …);
 */
export const aboutClients = ({ deps, actor }: ActorContext, clientIds: readonly string[]): ActorContext =>
  actorContext(deps, { ...actor, about: clientIds });
