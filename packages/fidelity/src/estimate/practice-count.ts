import { reaches } from "../internal/whole.ts";
import type { FidelityComponent } from "../scale/component.ts";
import type { FidelityEvidence } from "./fidelity-evidence.ts";
import type { FidelitySettings } from "./fidelity-settings.ts";
import { practiceRules, type CountedPoint } from "./practice-rule.ts";

/**
 * A point of an item as dated records count it: in how many of the spans of time that its rhythm asks for (`of`) it was kept. Only points of
 * which anything is recorded are counted.
 */
export type PracticeCount = { component: FidelityComponent; counted: number; of: number };

/** How much of `of` is taken for the point being there: points that are kept weekly allow for holidays and sick leave, as a setting says. */
export const enoughOf = (point: CountedPoint, of: number, { weeklyShare }: FidelitySettings): number =>
  practiceRules[point]?.over === "weeks" ? of * weeklyShare : of;

/**
 * Whether a point is there: by what was counted, or by the answer where nothing is counted. Where the two disagree it stays open: the dates
 * may be incomplete, and the answer may be kind.
 */
export function componentStanding(
  component: FidelityComponent,
  { components, practices }: Pick<FidelityEvidence, "components" | "practices">,
  settings: FidelitySettings,
): boolean | undefined {
  const answer = components[component];
  const count = practices.find((each) => each.component === component);
  if (count === undefined) return answer;
  const kept = reaches(count.counted, enoughOf(component, count.of, settings));
  return answer === undefined || answer === kept ? kept : undefined;
}
