import { found, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import { mean } from "../internal/mean.ts";
import { asCompared, nearestScore } from "../internal/whole.ts";
import type { FidelityEvidence, TeamsEvidence } from "./fidelity-evidence.ts";
import type { FidelitySettings } from "./fidelity-settings.ts";
import type { ItemEstimate } from "./item-estimate.ts";

/**
 * Each specialist's share of clients from the two largest treatment teams, then the mean of the scores. That the program
 * works apart from treatment altogether (the lowest anchor) is not seen from records.
 */
export function teamAssignment({ teams }: FidelityEvidence, context: EstimateContext): ItemEstimate {
  const rated = teams.filter((each) => each.teams > 0);
  const score = mean(rated.map((each) => scoreOf(each, context.settings)));
  if (score === null) return unknown(context, ["teams", "top-two-teams-share"]);
  const nearest = nearestScore(score, context.settings);
  return found(context, {
    lowest: nearest,
    highest: nearest,
    inputs: teams.flatMap(({ specialist, teams: count, topTwoShare }) => [
      { key: "teams" as const, value: count, specialist },
      { key: "top-two-teams-share" as const, value: topTwoShare, specialist },
    ]),
    next: nearest < 5 ? { score: nearest + 1, figure: null, components: [] } : null,
  });
}

function scoreOf({ teams, topTwoShare }: TeamsEvidence, settings: FidelitySettings): number {
  if (teams > 2 && settings.thirdTeam === "by-letter") return 2;
  const percent = asCompared(topTwoShare * 100, settings);
  if (percent >= 90) return 5;
  if (percent >= 75) return 4;
  return percent >= 50 ? 3 : 2;
}
