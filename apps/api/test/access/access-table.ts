import { roles, type Role } from "@ips/domain";
import { readFileSync } from "node:fs";
import { keyNames, type KeyName, type Keys } from "./marked-record.ts";
import { closedSituations, type Situation } from "./situations.ts";

/** What somebody is answered. */
export const outcomes = ["answers", "forbidden", "not found"] as const;
export type Outcome = (typeof outcomes)[number];

/** What a field of the input is given: a key of the record that the call is about, of one's own unit's, or a fixed value. */
type Named = { readonly field: string } & (
  | { readonly of: "record" | "mine"; readonly key: KeyName }
  | { readonly of: "constant"; readonly value: string }
);

/** One line of the table. */
export type Placed = {
  readonly path: string;
  readonly names: readonly Named[];
  readonly mayBeNew: boolean;
  /** It writes nothing but what the reader has seen. */
  readonly ownMark: boolean;
  /** Who may ever call it; `anybody` need not be signed in. */
  readonly who: readonly Role[];
  readonly anybody: boolean;
  readonly expected: (situation: Situation | "missing") => Outcome | "at most read";
  /** False: the call names no record, so it is made once. */
  readonly aboutARecord: boolean;
};

const columns: readonly Situation[] = [
  "own unit",
  "elsewhere in the agency",
  "released",
  "released both ways",
  "another group released",
];

/** Reads a table of doors: the lines, with the sets of roles that its list names. @throws naming the line that cannot be read. */
export function readAccessTable(file: URL): Placed[] {
  const lines = readFileSync(file, "utf8").split("\n");
  const sets = new Map<string, readonly string[]>();
  for (const line of lines) {
    const [, name, members] = /^- `([^`]+)`: (.+)$/.exec(line) ?? [];
    if (name !== undefined && members !== undefined)
      sets.set(
        name,
        members.split(",").map((part) => part.trim()),
      );
  }
  return lines
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) => readLine(line, sets));
}

/** What the table lets a procedure tell beyond the matrix: "- path may tell group · situation: why". */
export function readExceptions(file: URL): { path: string; group: string; situation: string }[] {
  return [...readFileSync(file, "utf8").matchAll(/^- (\S+) may tell (\S+) · ([^:]+): .+$/gm)].map(
    ([, path = "", group = "", situation = ""]) => ({ path, group, situation }),
  );
}

function readLine(line: string, sets: ReadonlyMap<string, readonly string[]>): Placed {
  const fail = (what: string): never => {
    throw new Error(`${what} in the line: ${line}`);
  };
  const [path = "", names = "", who = "", ...cells] = line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
  const anybody = who === "anybody";
  const members = (anybody ? [...roles] : who.split(",").map((part) => part.trim())).flatMap(
    (name) => sets.get(name) ?? [name],
  );
  const stranger = members.find((name) => !(roles as readonly string[]).includes(name));
  if (stranger !== undefined) fail(`nobody is called "${stranger}"`);
  const parts = names === "nothing" ? [] : names.split(",").map((part) => part.trim());
  const fields = parts
    .filter((part) => part !== "may be new" && part !== "own mark")
    .map((part) => readName(part, fail));
  const aboutARecord = fields.some(({ of }) => of === "record");
  const read = cells.map((cell) => outcomes.find((outcome) => outcome === cell));
  if (read[0] === undefined || (aboutARecord && columns.some((_, index) => read[index] === undefined)))
    fail("an answer cannot be read");
  return {
    path,
    names: fields,
    mayBeNew: parts.includes("may be new"),
    ownMark: parts.includes("own mark"),
    who: members as Role[],
    anybody,
    aboutARecord,
    expected: (situation) => {
      if (situation === "missing") return parts.includes("may be new") ? "answers" : "not found";
      // Opened by break-glass: read, and never written; what is the whole agency's stays that.
      if (situation === "opened elsewhere") return read[1] === "answers" ? "answers" : "at most read";
      const column = columns.indexOf(situation);
      if (column >= 0) return read[column] ?? "not found";
      return closedSituations.includes(situation) ? "not found" : fail(`no column for ${situation}`);
    },
  };
}

function readName(part: string, fail: (what: string) => never): Named {
  const [field = "", given = field] = part.split("=");
  if (given.startsWith('"')) return { field, of: "constant", value: given.slice(1, -1) };
  const mine = given.startsWith("my.");
  const key = keyNames.find((name) => name === given.replace("my.", ""));
  if (key === undefined) return fail(`no record has a "${given}"`);
  return { field, of: mine ? "mine" : "record", key };
}

/** The values that a line gives to the fields of an input. */
export function namedValues(placed: Pick<Placed, "names">, record: Keys, mine: Keys): Record<string, string> {
  return Object.fromEntries(
    placed.names.map((named) => [
      named.field,
      named.of === "constant" ? named.value : (named.of === "mine" ? mine : record)[named.key],
    ]),
  );
}
