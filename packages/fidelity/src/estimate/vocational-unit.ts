import { bothWays } from "../internal/both-ways.ts";
import { found, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import type { FidelityEvidence, UnitEvidence } from "./fidelity-evidence.ts";
import type { EvidenceInput, ItemEstimate } from "./item-estimate.ts";
import type { EvidenceKey } from "./evidence-key.ts";

const keyOf = {
  leader: "unit-leader",
  weekly: "group-meetings-a-month",
  someMeetings: "group-meetings-a-month",
  talkWeekly: "talk-weekly",
  mutualCover: "mutual-cover",
  teamMembersHelp: "team-members-help",
} as const satisfies Readonly<Record<string, EvidenceKey>>;

/** Two full-time specialists and a leader, group supervision each week, and cover for each other; a rural site by telephone. */
export function vocationalUnit({ unit }: FidelityEvidence, context: EstimateContext): ItemEstimate {
  if (unit === null || context.scale.id !== "ips25") {
    return unknown(context, ["specialists", "unit-leader", "group-meetings-a-month", "mutual-cover"]);
  }
  const { groupMeetingsAMonth: meetings } = unit;
  const answers = {
    leader: unit.leader,
    weekly: meetings === null ? null : meetings >= 4,
    someMeetings: meetings === null ? null : meetings >= 2,
    talkWeekly: unit.talkWeekly,
    mutualCover: unit.mutualCover,
    teamMembersHelp: unit.teamMembersHelp,
  };
  const { open, ...range } = bothWays(answers, (has) => scoreOf(unit, has));
  return found(context, {
    ...range,
    inputs: unitInputs(unit),
    open: [...new Set(open.map((key) => keyOf[key]))],
    next: range.lowest < 5 ? { score: range.lowest + 1, figure: null, components: [] } : null,
  });
}

function scoreOf(unit: UnitEvidence, has: (key: keyof typeof keyOf) => boolean): number {
  const led = has("leader");
  if (unit.fullTimeSpecialists >= 2 && led && has("weekly") && has("mutualCover")) return 5;
  if (unit.specialists >= 2 && led && has("someMeetings") && has("mutualCover")) return 4;
  if (unit.rural && led && has("someMeetings")) return has("teamMembersHelp") ? 4 : 3;
  if (!led) return 1;
  return has("mutualCover") && (has("talkWeekly") || has("weekly")) ? 3 : 2;
}

/** What is known of a unit, as figures. */
export function unitInputs(unit: UnitEvidence): EvidenceInput[] {
  const said = (key: EvidenceKey, value: boolean | number | null): EvidenceInput[] =>
    value === null ? [] : [{ key, value: Number(value) }];
  return [
    ...said("specialists", unit.specialists),
    ...said("full-time-specialists", unit.fullTimeSpecialists),
    ...said("unit-leader", unit.leader),
    ...said("group-meetings-a-month", unit.groupMeetingsAMonth),
    ...said("talk-weekly", unit.talkWeekly),
    ...said("mutual-cover", unit.mutualCover),
    ...said("rural", unit.rural),
    ...said("team-members-help", unit.teamMembersHelp),
  ];
}
