import { fidelityComponents } from "../scale/component.ts";
import type {
  FidelityEvidence,
  FollowAlongEvidence,
  UnitEvidence,
  WorkIncentivesEvidence,
} from "./fidelity-evidence.ts";
import { answerKeys, type FidelityQuestion } from "./fidelity-question.ts";

/** A program's answers; what nobody has answered is left out. */
export type FidelityAnswers = Readonly<Partial<Record<FidelityQuestion, boolean>>>;

/** What answers say of the evidence; `unit` is to be completed by what is known of the unit's staff, `followAlong` by what records count. */
export type AnsweredEvidence = Pick<FidelityEvidence, "components" | "answers" | "workIncentives"> & {
  followAlong: Pick<
    FollowAlongEvidence,
    | "weekBeforeStart"
    | "threeDaysAfterStart"
    | "weeklyInMonthOne"
    | "monthlyForAYear"
    | "stepDown"
    | "threeDaysAfterLoss"
  >;
  unit: Pick<UnitEvidence, "talkWeekly" | "mutualCover" | "rural" | "teamMembersHelp">;
};

/**
 * Answers where the estimates look for them.
 * @example
 * ```ts
 * const said = evidenceOfAnswers({ "disclosure.pros-and-cons": true, "mutual-cover": false });
 * said.components; // => { "disclosure.pros-and-cons": true }
 * said.unit.mutualCover; // => false
 * ```
 */
export function evidenceOfAnswers(said: FidelityAnswers): AnsweredEvidence {
  const workIncentives: WorkIncentivesEvidence = {
    offeredBeforeStart: said["offered-before-start"] ?? null,
    plannerTrained: said["planner-trained"] ?? null,
    plannerSpeciallyTrained: said["planner-trained-specially"] ?? null,
    offeredAtChanges: said["offered-at-changes"] ?? null,
    helpWithReporting: said["help-with-reporting"] ?? null,
  };
  return {
    components: those(fidelityComponents, said),
    answers: those(answerKeys, said),
    workIncentives: Object.values(workIncentives).every((answer) => answer === null) ? null : workIncentives,
    followAlong: {
      weekBeforeStart: said["week-before-start"] ?? null,
      threeDaysAfterStart: said["three-days-after-start"] ?? null,
      weeklyInMonthOne: said["weekly-in-month-one"] ?? null,
      monthlyForAYear: said["monthly-for-a-year"] ?? null,
      stepDown: said["step-down"] ?? null,
      threeDaysAfterLoss: said["three-days-after-loss"] ?? null,
    },
    unit: {
      talkWeekly: said["talk-weekly"] ?? null,
      mutualCover: said["mutual-cover"] ?? null,
      rural: said.rural ?? false,
      teamMembersHelp: said["team-members-help"] ?? null,
    },
  };
}

function those<Key extends FidelityQuestion>(
  keys: readonly Key[],
  said: FidelityAnswers,
): Partial<Record<Key, boolean>> {
  return Object.fromEntries(
    keys.flatMap((key) => (said[key] === undefined ? [] : [[key, said[key]]])),
  ) as Partial<Record<Key, boolean>>;
}
