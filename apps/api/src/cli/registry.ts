import { readdir } from "node:fs/promises";
import type { Command } from "./command.ts";

const directory = new URL("commands/", import.meta.url);

/** The names of all commands: the files in `commands/`. Adding a command is adding a file. */
export async function commandNames(): Promise<string[]> {
  const files = await readdir(directory);
  return files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => file.slice(0, -3))
    .toSorted();
}

/** Loads one command, and nothing of the others. `null` when there is none of that name. */
export async function loadCommand(name: string): Promise<Command | null> {
  if (!(await commandNames()).includes(name)) return null;
  const module: unknown = await import(new URL(`${name}.ts`, directory).href);
  if (typeof module !== "object" || module === null || !("command" in module) || !isCommand(module.command)) {
    throw new TypeError(`cli/commands/${name}.ts does not export a command`);
  }
  return module.command;
}

const isCommand = (value: unknown): value is Command =>
  typeof value === "object" &&
  value !== null &&
  "summary" in value &&
  "usage" in value &&
  "run" in value &&
  typeof value.run === "function";
