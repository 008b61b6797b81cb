import { dataGroups, type Role } from "@ips/domain";
import { readFileSync } from "node:fs";
import { sideOf } from "./access-world.ts";
import { mark, type MarkGroup } from "./marks.ts";
import { situations, type Situation } from "./situations.ts";

const matrix = new URL("../../../../packages/db/cases/role-group.md", import.meta.url);
const [[, ...columns] = [], ...rows] = readFileSync(matrix, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|") && !line.startsWith("| ---"))
  .map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((text) => text.trim()),
  );

/** The cell of the hand-written matrix. */
function cell(role: Role, group: string): string {
  const found = rows.find(([name]) => name === group)?.[columns.indexOf(role) + 1];
  if (found === undefined) throw new Error(`cases/role-group.md has no cell for ${role} × ${group}`);
  return found;
}

const readsUnit = new Set(["W", "R", "W own, R"]);

function mayKnow(role: Role, group: MarkGroup, situation: Situation): boolean {
  if (group === "employer-names")
    return mayKnow(role, "employers", situation) || mayKnow(role, "employer-contacts", situation);
  const business = group === "employers" || group === "employer-visits";
  const given = cell(role, business ? "employers" : group);
  switch (situation) {
    case "own unit":
      return readsUnit.has(given);
    case "opened elsewhere":
      return group !== "employer-visits" && readsUnit.has(given);
    case "elsewhere in the agency":
      // A business is the whole agency's; its visits are the unit's.
      return group === "employers" && readsUnit.has(given);
    case "released":
    case "released both ways":
      return !business && (readsUnit.has(given) || given === "R if released");
    default:
      return false;
  }
}

const groups: readonly MarkGroup[] = [...dataGroups, "employers", "employer-visits", "employer-names"];

/** What else a procedure may tell, as the table says under its name. */
export type Exception = { readonly path: string; readonly group: string; readonly situation: string };

/**
 * The marked words that a role may be shown. The records that stand in some situation towards the other side are one's
 * own agency's, in one's own unit, unless they are the other side's own.
 */
export function knownTo(role: Role, exceptions: readonly Exception[] = []): ReadonlySet<string> {
  const mine = sideOf(role);
  const known = new Set<string>();
  for (const towards of ["ips", "vr"] as const) {
    for (const situation of situations) {
      const theirOwn =
        situation === "own unit" ||
        situation === "elsewhere in the agency" ||
        situation === "opened elsewhere";
      const here: Situation = towards === mine ? situation : theirOwn ? "foreign" : "own unit";
      for (const group of groups) {
        const told = exceptions.some((each) => each.group === group && each.situation === here);
        if (told || mayKnow(role, group, here)) known.add(mark(group, towards, situation));
      }
    }
  }
  return known;
}
