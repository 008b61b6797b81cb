import type { PlanContent } from "./plan.ts";

/**
 * Answers in which fields two versions of a plan differ, as paths in the plan's own order. Items of a
 * list are found by their id, so an item that moved is not taken for another one.
 *
 * - a field: `goal`, `preferences.hours`, `objectives.<objectiveId>.steps.<stepId>.state`
 * - an item that one version has alone: `objectives.<objectiveId>`
 * - a list whose items stand in another order: `objectives`
 *
 * Empty exactly when both versions say the same.
 *
 * @example
 * comparePlans(emptyPlan, { ...emptyPlan, goal: "Work with plants" }); // => ["goal"]
 */
export function comparePlans(before: PlanContent, after: PlanContent): string[] {
  return differences("", before, after);
}

type Item = Record<string, unknown>;

function differences(path: string, before: unknown, after: unknown): string[] {
  if (Array.isArray(before) && Array.isArray(after)) return listDifferences(path, before, after);
  if (isItem(before) && isItem(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differences(path ? `${path}.${key}` : key, before[key], after[key]));
  }
  return before === after ? [] : [path];
}

function listDifferences(path: string, before: unknown[], after: unknown[]): string[] {
  const left = byId(before);
  const right = byId(after);
  const ids = [...new Set([...left.keys(), ...right.keys()])];
  const found = ids.flatMap((id) =>
    left.has(id) && right.has(id)
      ? differences(`${path}.${id}`, left.get(id), right.get(id))
      : [`${path}.${id}`],
  );
  const sameOrder = (one: unknown[], other: unknown[]) =>
    one.length === other.length && one.every((item, index) => idOf(item) === idOf(other[index]));
  const shared = (list: unknown[]) => list.filter((item) => left.has(idOf(item)) && right.has(idOf(item)));
  return sameOrder(shared(before), shared(after)) ? found : [path, ...found];
}

function byId(list: unknown[]): Map<string, unknown> {
  return new Map(list.map((item) => [idOf(item), item]));
}

/** Every item of a plan's lists has one key of its own that ends in `Id`; `planContent` sees to it. */
function idOf(item: unknown): string {
  if (!isItem(item)) return JSON.stringify(item);
  const key = Object.keys(item).find((name) => name.endsWith("Id"));
  return String(key === undefined ? JSON.stringify(item) : item[key]);
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
