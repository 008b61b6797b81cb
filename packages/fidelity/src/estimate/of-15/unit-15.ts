import { bothWays } from "../../internal/both-ways.ts";
import { found, unknown, type EstimateContext } from "../../internal/make-estimate.ts";
import type { EvidenceKey } from "../evidence-key.ts";
import type { FidelityEvidence } from "../fidelity-evidence.ts";
import type { ItemEstimate } from "../item-estimate.ts";
import { unitInputs } from "../vocational-unit.ts";

const keyOf = {
  leader: "unit-leader",
  weekly: "group-meetings-a-month",
  talk: "talk-weekly",
  cover: "mutual-cover",
} as const satisfies Readonly<Record<string, EvidenceKey>>;

/** Item 5 of the 15: one supervisor is a 2, talking about people with each other a 3, and covering for each other a 4; weekly group supervision makes it a 5. */
export function unit15({ unit }: FidelityEvidence, context: EstimateContext): ItemEstimate {
  if (unit === null) return unknown(context, Object.values(keyOf));
  const { groupMeetingsAMonth: meetings } = unit;
  const answers = {
    leader: unit.leader,
    weekly: meetings === null ? null : meetings >= 4,
    talk: unit.talkWeekly ?? (meetings === null ? null : meetings > 0),
    cover: unit.mutualCover,
  };
  const { open, ...range } = bothWays(answers, (has) => {
    if (!has("leader")) return 1;
    if (!has("talk") && !has("weekly")) return 2;
    if (!has("cover")) return 3;
    return has("weekly") ? 5 : 4;
  });
  return found(context, {
    ...range,
    inputs: unitInputs(unit),
    open: [...new Set(open.map((key) => keyOf[key]))],
    next: range.lowest < 5 ? { score: range.lowest + 1, figure: null, components: [] } : null,
  });
}
