import { pino, type DestinationStream, type Logger } from "pino";
import type { Settings } from "./env.ts";

export type { Logger } from "pino";

/**
 * The process's log: JSON lines on standard output, without personal data. What is logged is chosen
 * field by field (request id, procedure, status, milliseconds, error name and code); bodies, query
 * strings, names, addresses and database parameters never are.
 *
 * @param to where the lines go; standard output when not said.
 */
export function makeLog(level: Settings["logLevel"], to?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { error: withoutContent },
  };
  return to === undefined ? pino(options) : pino(options, to);
}

/**
 * An error as the log may keep it: what kind, where, and PostgreSQL's own code. A driver's message
 * quotes parameters and rows ("Key (email)=(…) already exists"), so messages are left out unless the
 * error is one of the language's own.
 */
export function withoutContent(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const own =
    error instanceof TypeError ||
    error instanceof RangeError ||
    error instanceof ReferenceError ||
    error instanceof SyntaxError;
  const frames = error.stack
    ?.split("\n")
    .filter((frame) => frame.trimStart().startsWith("at "))
    .slice(0, 12);
  return {
    name: error.name,
    ...(own ? { message: error.message } : {}),
    ...("code" in error && typeof error.code === "string" ? { code: error.code } : {}),
    ...("constraint" in error && typeof error.constraint === "string"
      ? { constraint: error.constraint }
      : {}),
    // The place of the first cause is the one that helps.
    ...(error.cause === undefined
      ? { at: (frames ?? []).map((frame) => frame.trim()) }
      : { cause: withoutContent(error.cause) }),
  };
}
