import type { ParseArgsOptionsConfig } from "node:util";
import type { PlainDate } from "@ips/domain";
import type { Deps } from "../deps.ts";

/** How a command ended, as the shell sees it. */
export const exitCodes = {
  /** Done. */
  ok: 0,
  /** Understood, and not possible: no such agency, nothing could be read. */
  failed: 1,
  /** The command was written wrongly. */
  usage: 2,
  /** The database could not be reached. */
  unavailable: 3,
} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Where a command speaks. With `--json` standard output carries one JSON value and nothing else. */
export type Output = {
  /** A line for people; silent with `--json`. */
  readonly line: (text: string) => void;
  /** The result for programs; silent without `--json`. */
  readonly json: (value: unknown) => void;
  /** What went wrong or goes on, on standard error. */
  readonly error: (text: string) => void;
};

/** The values of the options, by name, as written on the command line. */
export type OptionValues = Readonly<
  Record<string, string | boolean | readonly (string | boolean)[] | undefined>
>;

/** What a command is given. */
export type CommandCall = {
  readonly positionals: readonly string[];
  readonly values: OptionValues;
  readonly out: Output;
  /** Opens the database (starting the embedded server if nobody runs it); closed when the command ends. */
  readonly open: () => Promise<Deps>;
  /** The day it is on this machine, for a command that needs no database. */
  readonly today: () => PlainDate;
};

/** One command: a file in `commands/` named after it exports this as `command`. */
export type Command = {
  /** One line for `help`. */
  readonly summary: string;
  /** How it is written, without `pnpm ips`: `import <folder> --agency "Name" [--as-of DATE]`. */
  readonly usage: string;
  /** Its options, as `node:util` parses them; `--json` and `--help` are understood everywhere. */
  readonly options?: ParseArgsOptionsConfig;
  readonly run: (call: CommandCall) => Promise<ExitCode>;
};

/** A command written wrongly; the message says what is missing. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * The text of an option that must be given.
 *
 * @throws UsageError when it is missing.
 */
export function requiredText(values: OptionValues, name: string): string {
  const value = values[name];
  if (typeof value !== "string" || value.trim() === "") throw new UsageError(`--${name} is missing.`);
  return value.trim();
}

/** The text of an option that may be left out. */
export function optionalText(values: OptionValues, name: string): string | null {
  const value = values[name];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
