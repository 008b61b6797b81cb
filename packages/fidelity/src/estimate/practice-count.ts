import { reaches } from "../internal/whole.ts";
import type { FidelityComponent } from "../scale/component.ts";
import type { FidelityEvidence } from "./fidelity-evidence.ts";
import type { FidelitySettings } from "./fidelity-settings.ts";

/**
 * A point of an item as dated records count it: in how many of the spans of time that its rhythm asks for (`of`) it was kept. Only points of
 * which anything is recorded are counted.
 */
export type PracticeCount = { component: FidelityComponent; counted: number; of: number };

/** Points that are kept weekly: holidays and sick leave are allowed for, as a setting says. */
const weekly: ReadonlySet<FidelityComponent> = new Set([
  "team-contact.weekly-meetings",
  "supervisor-role.weekly-supervision",
]);

/**
 * Whether a point is there: by what was counted, or by the answer where nothing is counted. Where the two disagree it stays open: the dates
 * may be incomplete, and the answer may be kind.
 */
export function componentStanding(
  component: FidelityComponent,
  { components, practices }: Pick<FidelityEvidence, "components" | "practices">,
  { weeklyShare }: FidelitySettings,
): boolean | undefined {
  const answer = components[component];
  const count = practices.find((each) => each.component === component);
  if (count === undefined) return answer;
  const kept = reaches(count.counted, count.of * (weekly.has(component) ? weeklyShare : 1));
  return answer === undefined || answer === kept ? kept : undefined;
}
