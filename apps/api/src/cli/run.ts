import { openDatabase, type Database } from "@ips/db";
import { parseArgs } from "node:util";
import { databaseOptions } from "../database-options.ts";
import { machineClock, makeDeps, type Deps } from "../deps.ts";
import { readSettings, SettingsError, type Settings } from "../env.ts";
import { refusalOf } from "../errors/refusal-of.ts";
import { exitCodes, UsageError, type Command, type ExitCode, type Output } from "./command.ts";
import { commandNames, loadCommand } from "./registry.ts";

/** Where the command line writes and what it reads. */
export type Terminal = {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/**
 * Runs `pnpm ips <command>`; works whether or not the product is running.
 *
 * @returns the exit code; never throws.
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  const json = rest.includes("--json");
  const out: Output = {
    line: (text) => {
      if (!json) terminal.stdout(`${text}\n`);
    },
    json: (value) => {
      if (json) terminal.stdout(`${JSON.stringify(value, null, 2)}\n`);
    },
    error: (text) => terminal.stderr(`${text}\n`),
  };
  try {
    if (name === undefined || name === "help" || name === "--help" || name === "-h")
      return await help(rest[0], out);
    const command = await loadCommand(name);
    if (!command) throw new UsageError(`There is no command "${name}". "pnpm ips help" lists them.`);
    return await runCommand(command, rest, out, terminal);
  } catch (error) {
    return explain(error, out);
  }
}

async function help(name: string | undefined, out: Output): Promise<ExitCode> {
  if (name !== undefined && name !== "--json") {
    const command = await loadCommand(name);
    if (!command) throw new UsageError(`There is no command "${name}". "pnpm ips help" lists them.`);
    out.line(`pnpm ips ${command.usage}\n\n${command.summary}`);
    return exitCodes.ok;
  }
  out.line("pnpm ips <command> [options]\n");
  for (const each of await commandNames())
    out.line(`  ${each.padEnd(14)} ${(await loadCommand(each))?.summary ?? ""}`);
  out.line('\n"pnpm ips help <command>" shows how a command is written. --json prints only JSON.');
  out.line("Exit codes: 0 done, 1 not possible, 2 written wrongly, 3 the database cannot be reached.");
  return exitCodes.ok;
}

async function runCommand(
  command: Command,
  args: string[],
  out: Output,
  terminal: Terminal,
): Promise<ExitCode> {
  const { positionals, values } = parse(command, args);
  if (values["help"] === true) {
    out.line(`pnpm ips ${command.usage}\n\n${command.summary}`);
    return exitCodes.ok;
  }
  let opened: Promise<{ deps: Deps; database: Database }> | undefined;
  const open = async () => (await (opened ??= openDeps(readSettings(terminal.environment)))).deps;
  const today = () => machineClock(readSettings(terminal.environment)).today("UTC");
  try {
    return await command.run({ positionals, values, out, open, today });
  } finally {
    const { database } = (await opened?.catch(() => undefined)) ?? {};
    await database?.close();
  }
}

function parse(command: Command, args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      strict: true,
      options: { ...command.options, json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message : String(error)}\nWrite it like: pnpm ips ${command.usage}`,
    );
  }
}

async function openDeps(settings: Settings): Promise<{ deps: Deps; database: Database }> {
  const database = await openDatabase(databaseOptions(settings));
  // Standard output belongs to the command, so nothing is logged there.
  return { deps: makeDeps({ ...settings, logLevel: "silent" }, database), database };
}

function explain(error: unknown, out: Output): ExitCode {
  if (error instanceof UsageError || error instanceof SettingsError) {
    out.error(error.message);
    return exitCodes.usage;
  }
  const refusal = refusalOf(error);
  if (refusal.kind === "SERVICE_UNAVAILABLE") {
    out.error("The database cannot be reached. Is DATABASE_URL right, and is the server running?");
    return exitCodes.unavailable;
  }
  if (refusal.kind !== "INTERNAL_SERVER_ERROR") {
    out.error(
      `Refused: ${refusal.code}${Object.keys(refusal.facts).length > 0 ? ` ${JSON.stringify(refusal.facts)}` : ""}`,
    );
    return exitCodes.failed;
  }
  out.error(`The command failed: ${rootCause(error)}`);
  return exitCodes.failed;
}

/** The first cause of an error, in its own words: the operator's terminal may show them, a log may not. */
function rootCause(error: unknown): string {
  let cause = error;
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause;
  return cause instanceof Error ? cause.message : String(cause);
}
