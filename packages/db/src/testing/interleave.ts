import type pg from "pg";
import type { TestSession } from "./test-session.ts";

/** How a piece of work ended. */
export type Ended<T> = { readonly value: T } | { readonly error: unknown };

/** Work of one of two sessions. */
export type Side<T> = { readonly session: TestSession; readonly work: () => Promise<T> };

/**
 * The two orders in which the statements of two people meet: the second begins while the first has written and not yet
 * committed; the second has read, and writes only after the first has.
 */
export const interleavings = ["before the first commits", "after reading what was"] as const;

/** One of {@link interleavings}. */
export type Interleaving = (typeof interleavings)[number];

/** The first statement of a transaction that writes or locks, the entry in the access log apart. */
const writes =
  /^\s*(?:insert(?! into access_entry)|update|delete|select(?: \*)?(?: from)? app\.(?:accept|decline|receive|take))|\bfor (?:no key )?update\b|\bfor share\b/iu;

/**
 * Brings the work of two sessions into one of the two orders, and says how both ended. Where one waits for a lock of the
 * other, PostgreSQL itself says so (`pg_blocking_pids`); nothing waits for time to pass.
 *
 * @param watch a connection of neither session.
 * @example
 * const [first, second] = await interleave(database.ownerPool, "before the first commits", one, other);
 */
export async function interleave<A, B>(
  watch: pg.Pool,
  order: Interleaving,
  first: Side<A>,
  second: Side<B>,
): Promise<[Ended<A>, Ended<B>]> {
  // Whoever stops: the first before it commits, or the second before it writes.
  const [halted, other]: [Side<unknown>, Side<unknown>] =
    order === "before the first commits" ? [first, second] : [second, first];
  const stop = halted.session.stopBefore(order === "before the first commits" ? /^commit/iu : writes);
  const haltedEnds = start(halted.work);
  await Promise.race([stop.reached, haltedEnds.ended]);
  const otherEnds = start(other.work);
  while (!otherEnds.isOver() && !(await isBlocked(watch, other.session.pid, halted.session.pid))) continue;
  stop.go();
  const ended = [await haltedEnds.ended, await otherEnds.ended] as const;
  const [one, two] = order === "before the first commits" ? ended : [ended[1], ended[0]];
  return [one as Ended<A>, two as Ended<B>];
}

function start<T>(work: () => Promise<T>): { ended: Promise<Ended<T>>; isOver: () => boolean } {
  let over = false;
  const ended = work()
    .then<Ended<T>, Ended<T>>(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    )
    .finally(() => {
      over = true;
    });
  return { ended, isOver: () => over };
}

/** Whether one process waits for a lock that another holds. */
async function isBlocked(watch: pg.Pool, pid: number, by: number): Promise<boolean> {
  const { rows } = await watch.query<{ blocked: boolean }>(
    "select $2 = any(pg_blocking_pids($1)) as blocked",
    [pid, by],
  );
  return rows[0]?.blocked ?? false;
}
