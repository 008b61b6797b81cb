import type { PlanContent } from "@ips/contract";
import { mergePlans, planDifferences } from "./merge-plans.ts";
import { planOfUnits, planUnits } from "./plan-units.ts";
import type { PlanDraft } from "./use-plan-draft.ts";

/**
 * Takes a newer saved version into an edit that goes on: what only the other side changed is taken over; what both
 * changed stays as it is being typed and is left for a person to settle. Without such a conflict the edit goes on from
 * the newer version; with one it keeps its base there, so that saving asks.
 *
 * @returns the draft to go on with, and the paths in conflict.
 */
export function takeIn(
  draft: PlanDraft,
  newer: { readonly version: number; readonly content: PlanContent },
): { readonly draft: PlanDraft; readonly conflicts: readonly string[]; readonly takenOver: number } {
  const own = afterOwnSave(draft, newer);
  if (own) return { draft: own, conflicts: [], takenOver: 0 };
  const { base, content } = draft;
  const settle = mergePlans(base, content, newer.content);
  const conflicts = settle.conflicts.map(({ path }) => path);
  const mine = Object.fromEntries(conflicts.map((path) => [path, "mine" as const]));
  const merged = mergePlans(base, content, newer.content, mine).content;
  // The base moves to the newer version everywhere but where both changed the same.
  const nextBase = conflicts.length === 0 ? newer.content : baseWith(base, newer.content, conflicts);
  return {
    draft: {
      ...draft,
      baseVersion: conflicts.length === 0 ? newer.version : draft.baseVersion,
      base: nextBase,
      content: merged,
    },
    conflicts,
    takenOver: settle.takenOver.length,
  };
}

/**
 * When the version that stands in the way of a save is what this edit itself sent before, its answer having been lost
 * on the way: the edit on top of it. `null` when somebody else wrote it.
 */
export function afterOwnSave(
  draft: PlanDraft,
  newer: { readonly version: number; readonly content: PlanContent },
): PlanDraft | null {
  if (!draft.sent || planDifferences(draft.sent, newer.content).length > 0) return null;
  return { ...draft, baseVersion: newer.version, base: newer.content, sent: null };
}

/** The newer version, with the pieces in conflict as they stood before either side changed them. */
function baseWith(base: PlanContent, newer: PlanContent, conflicts: readonly string[]): PlanContent {
  const before = planUnits(base);
  const units = planUnits(newer);
  for (const path of conflicts) {
    const piece = before.get(path);
    if (piece) units.set(path, piece);
    else units.delete(path);
  }
  return planOfUnits(units, newer);
}
