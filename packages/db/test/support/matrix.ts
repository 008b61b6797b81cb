import { readFileSync } from "node:fs";
import { roles, type Role } from "@ips/domain";
import { parse } from "yaml";
import { recordGroups, type RecordGroup } from "../../src/schema/record-group.ts";

/** One cell of the hand-written matrix, as the access model spells it. */
const cells = {
  W: { read: "unit", write: "unit", released: true },
  R: { read: "unit", write: "nothing", released: true },
  "W own, R": { read: "unit", write: "own", released: true },
  own: { read: "own", write: "own", released: false },
  "R own": { read: "own", write: "nothing", released: false },
  "R if released": { read: "nothing", write: "nothing", released: true },
  m: { read: "nothing", write: "nothing", released: false },
  later: { read: "nothing", write: "nothing", released: false },
  "-": { read: "nothing", write: "nothing", released: false },
} as const;

type Reach = "unit" | "own" | "nothing";
export type Cell = { read: Reach; write: Reach; released: boolean };

type File = { roles: Role[]; groups: Record<string, (keyof typeof cells)[]> };

const file = parse(readFileSync(new URL("../../cases/role-group.yaml", import.meta.url), "utf8")) as File;

export const everyRole: readonly Role[] = roles;
export const everyGroup: readonly RecordGroup[] = recordGroups;

/** The expectation for one role and group. */
export function cell(role: Role, group: RecordGroup): Cell {
  const spelled = file.groups[group]?.[file.roles.indexOf(role)];
  const found = spelled === undefined ? undefined : cells[spelled];
  if (found === undefined) throw new Error(`cases/role-group.yaml has no readable cell for ${role} × ${group}`);
  return found;
}

/** That the file names every role and every group once. */
export const written = { roles: file.roles, groups: Object.keys(file.groups), widths: Object.values(file.groups).map((row) => row.length) };
