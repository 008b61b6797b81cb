import type { AppErrorCode } from "@ips/contract";
import { AppError, conflict, unavailable, type Facts } from "./app-error.ts";

/** An error as PostgreSQL reports it, found anywhere in a chain of causes (drizzle wraps it). */
type DatabaseError = {
  readonly sqlState: string | null;
  readonly constraint: string | null;
  readonly connectionLost: boolean;
};

const lostConnection = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOENT",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
]);
const lostConnectionText =
  /connection terminated|timeout exceeded when trying to connect|not queryable|pool after calling end|connection ended/i;

function read(error: unknown): DatabaseError | null {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth += 1) {
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : null;
    const constraint =
      "constraint" in cause && typeof cause.constraint === "string" ? cause.constraint : null;
    if (code && /^[0-9A-Z]{5}$/.test(code) && "severity" in cause)
      return { sqlState: code, constraint, connectionLost: false };
    // A refused connection to "localhost" arrives as an AggregateError with one error per address.
    if (
      (code && lostConnection.has(code) && ("syscall" in cause || "errors" in cause)) ||
      lostConnectionText.test(cause.message)
    ) {
      return { sqlState: null, constraint: null, connectionLost: true };
    }
  }
  return null;
}

// https://www.postgresql.org/docs/18/errcodes-appendix.html
const serverIsAway = /^(08|57P0|53|28P01$|28000$|3D000$|57014$|58030$)/;
const tryAgain = new Set(["40001", "40P01", "55P03", "25P03", "25P04"]);
const impossibleValue = /^22|^23502$|^23514$/;

/**
 * Says what an error of the database means to the person at the screen, or `null` when it is not an
 * error of the database (or a mistake of ours, such as wrong SQL).
 *
 * A missing reference and a row that a policy refuses answer alike, *not found*: a foreign record
 * must not be told apart from none.
 */
export function fromDatabaseError(error: unknown): AppError | null {
  const found = read(error);
  if (!found) return null;
  if (found.connectionLost || found.sqlState === null) return unavailable(error);
  const { sqlState, constraint } = found;
  if (serverIsAway.test(sqlState) || tryAgain.has(sqlState)) return unavailable(error);
  if (sqlState === "23505" || sqlState === "23P01")
    return new AppError("CONFLICT", "already-there", {
      facts: constraint ? { constraint } : {},
      cause: error,
    });
  // P0002 is how a function of ours says that there is no such thing for this caller.
  if (sqlState === "23503" || sqlState === "42501" || sqlState === "P0002")
    return new AppError("NOT_FOUND", "not-found", { cause: error });
  if (impossibleValue.test(sqlState))
    return new AppError("BAD_REQUEST", "bad-input", {
      facts: constraint ? { constraint } : {},
      cause: error,
    });
  return null;
}

/**
 * Whether PostgreSQL ended a transaction so that another could go on (a deadlock, a serialization failure): nothing of it
 * stands, and the same work can simply be done again.
 */
export const isVictim = (error: unknown): boolean => ["40001", "40P01"].includes(read(error)?.sqlState ?? "");

/** PostgreSQL's own code of an error (`P0002`: a function of ours found nothing), or `null`. */
export const sqlStateOf = (error: unknown): string | null => read(error)?.sqlState ?? null;

/** The name of the constraint an error of the database is about, or `null`. */
export const constraintOf = (error: unknown): string | null => read(error)?.constraint ?? null;

/**
 * Turns the breach of a named constraint into the refusal a use-case means by it; any other error
 * goes on unchanged. For races that only the constraint can decide.
 *
 * @example
 * await ctx.run((tx) => open(tx, input)).catch(whenConstraint({ episode_one_open: () => ["episode.open-already", {}] }));
 */
export function whenConstraint(
  refusals: Readonly<Record<string, () => readonly [code: AppErrorCode, facts: Facts]>>,
) {
  return (error: unknown): never => {
    const refusal = refusals[constraintOf(error) ?? ""];
    if (!refusal) throw error;
    throw conflict(...refusal());
  };
}
