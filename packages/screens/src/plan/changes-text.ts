import type { PlanContent } from "@ips/contract";
import { planPartName } from "@ips/i18n/plan-part";
import { inSentence } from "../record/in-sentence.ts";
import { planDifferences } from "./merge-plans.ts";

/**
 * What somebody changed between two versions, in a few words: "2 steps", "the goal", "3 things".
 *
 * @example
 * `Eric Miller changed ${changesText(before, after)} just now.`
 */
export function changesText(before: PlanContent, after: PlanContent): string {
  const differences = planDifferences(before, after);
  const parts = differences.map((each) => each.before?.part ?? each.after?.part ?? "title");
  const [first] = parts;
  if (first === undefined) return "nothing";
  if (parts.every((part) => part === "step")) return parts.length === 1 ? "a step" : `${parts.length} steps`;
  return parts.length === 1 ? `“${inSentence(planPartName(first))}”` : `${parts.length} things`;
}
