import { readFileSync } from "node:fs";
import { roles, type Role } from "@ips/domain";
import { recordGroups, type RecordGroup } from "../../src/schema/record-group.ts";

type Reach = "unit" | "own" | "nothing";

/** What one cell of the hand-written matrix lets a role do. */
export type Cell = { read: Reach; write: Reach; released: boolean };

/** The cells as the table spells them. */
const cells: Readonly<Record<string, Cell>> = {
  W: { read: "unit", write: "unit", released: true },
  R: { read: "unit", write: "nothing", released: true },
  "W own, R": { read: "unit", write: "own", released: true },
  own: { read: "own", write: "own", released: false },
  "R own": { read: "own", write: "nothing", released: false },
  "R if released": { read: "nothing", write: "nothing", released: true },
  m: { read: "nothing", write: "nothing", released: false },
  // Held by fidelity-review.test.ts: it depends on the review, not on the unit.
  "R of the review": { read: "nothing", write: "nothing", released: false },
  later: { read: "nothing", write: "nothing", released: false },
  "–": { read: "nothing", write: "nothing", released: false },
};

const lines = readFileSync(new URL("../../cases/role-group.md", import.meta.url), "utf8").split("\n");
const table = lines
  .filter((line) => line.startsWith("|") && !line.startsWith("| ---"))
  .map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((text) => text.trim()),
  );
const [[, ...columns] = [], ...rows] = table;

export const everyRole: readonly Role[] = roles;
export const everyGroup: readonly RecordGroup[] = recordGroups;

/** The expectation for one role and group. */
export function cell(role: Role, group: RecordGroup): Cell {
  const row = rows.find(([name]) => name === group);
  const found = cells[row?.[columns.indexOf(role) + 1] ?? ""];
  if (found === undefined) throw new Error(`cases/role-group.md has no readable cell for ${role} × ${group}`);
  return found;
}

/** What the table names, to be held against the domain's lists. */
export const written = {
  roles: columns,
  groups: rows.map(([name]) => name ?? ""),
  widths: rows.map((row) => row.length - 1),
};
