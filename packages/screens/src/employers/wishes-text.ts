import type { PlanContent } from "@ips/contract";
import { planPartName } from "@ips/i18n/plan-part";

/** What of a plan's wishes is looked at before an employer is visited, the first things first. */
const looked = ["jobTypes", "setting", "hours", "distance", "avoid"] as const;

/**
 * What a person wants in a job, in a line; null where the plan says nothing of it.
 *
 * @example
 * wishesText({ ...empty, jobTypes: "Gardens", avoid: "Nights" }); // => "Kinds of work: Gardens · What I do not want: Nights"
 */
export function wishesText(preferences: PlanContent["preferences"]): string | null {
  const said = looked.flatMap((part) => {
    const wish = preferences[part].trim();
    return wish === "" ? [] : [`${planPartName(`preferences.${part}`)}: ${wish}`];
  });
  return said.length === 0 ? null : said.join(" · ");
}
