import { fromDatabaseError } from "../../errors/database-error.ts";

/**
 * Runs a write; when a constraint says that somebody was faster, runs it once more. The second look finds what the other
 * one wrote: the same write, sent twice at once, or another one, and then the refusal has its facts.
 *
 * @param write loads, decides and writes in a transaction of its own.
 * @example
 * return lookAgain(() => ctx.run(async (tx) => { … })).catch(episodeConflicts);
 */
export const lookAgain = <T>(write: () => Promise<T>): Promise<T> =>
  write().catch((error: unknown) => {
    if (fromDatabaseError(error)?.kind !== "CONFLICT") throw error;
    return write();
  });
