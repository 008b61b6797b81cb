import type { PlanContent } from "@ips/contract";
import { planOfUnits, planUnits, type PlanUnit } from "./plan-units.ts";

/** A piece that both sides changed differently: a person decides. `null`: this side took it out. */
export type PlanConflict = {
  readonly path: string;
  readonly mine: PlanUnit | null;
  readonly theirs: PlanUnit | null;
};

/** What a piece's conflict is settled to. */
export type Settled = Readonly<Record<string, "mine" | "theirs">>;

export type MergedPlan = {
  /** Both sides' changes; a piece in conflict stands as settled, else as theirs. */
  readonly content: PlanContent;
  readonly conflicts: readonly PlanConflict[];
  /** Paths that only the other side changed: taken over. */
  readonly takenOver: readonly string[];
};

/**
 * Brings two edits of the same plan together. A piece that one side changed is taken from that side; a
 * piece that both changed to different things is a conflict, which nobody but a person settles.
 *
 * @param base the version both edits started from
 * @param mine the unsaved text
 * @param theirs the newer saved version
 */
export function mergePlans(
  base: PlanContent,
  mine: PlanContent,
  theirs: PlanContent,
  settled: Settled = {},
): MergedPlan {
  const before = planUnits(base);
  const left = planUnits(mine);
  const right = planUnits(theirs);
  const merged = new Map<string, PlanUnit>();
  const conflicts: PlanConflict[] = [];
  const takenOver: string[] = [];
  for (const path of new Set([...right.keys(), ...left.keys()])) {
    const [b, m, t] = [before.get(path) ?? null, left.get(path) ?? null, right.get(path) ?? null];
    const same = equal(m, t);
    const mineAlone = equal(b, t);
    const theirsAlone = equal(b, m);
    if (!same && !mineAlone && !theirsAlone) conflicts.push({ path, mine: m, theirs: t });
    if (!same && theirsAlone) takenOver.push(path);
    const chosen = mineAlone || (!same && !theirsAlone && settled[path] === "mine") ? m : t;
    if (chosen) merged.set(path, chosen);
  }
  return { content: planOfUnits(merged, theirs), conflicts, takenOver };
}

/** The pieces in which two versions differ, in the plan's order. */
export function planDifferences(
  before: PlanContent,
  after: PlanContent,
): { path: string; before: PlanUnit | null; after: PlanUnit | null }[] {
  const left = planUnits(before);
  const right = planUnits(after);
  return [...new Set([...right.keys(), ...left.keys()])]
    .map((path) => ({ path, before: left.get(path) ?? null, after: right.get(path) ?? null }))
    .filter((each) => !equal(each.before, each.after));
}

const equal = (one: PlanUnit | null, other: PlanUnit | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
