import { bothWays } from "../internal/both-ways.ts";
import { found, unknown, type EstimateContext } from "../internal/make-estimate.ts";
import type { FidelityEvidence } from "./fidelity-evidence.ts";
import type { AnswerKey } from "./fidelity-question.ts";
import type { ItemEstimate } from "./item-estimate.ts";

/** An item of the 25 that rests on answers alone: the score when what nobody has said is a no, and when it is a yes. */
export const answeredItem =
  <Key extends AnswerKey>(keys: readonly Key[], scoreOf: (has: (key: Key) => boolean) => number) =>
  ({ answers: said }: FidelityEvidence, context: EstimateContext): ItemEstimate => {
    if (context.scale.id !== "ips25" || keys.every((key) => said[key] === undefined))
      return unknown(context, [...keys]);
    const answers = Object.fromEntries(keys.map((key) => [key, said[key] ?? null])) as Record<
      Key,
      boolean | null
    >;
    const { open, ...range } = bothWays(answers, (has) => scoreOf(has));
    return found(context, {
      ...range,
      inputs: keys.flatMap((key) => (answers[key] === null ? [] : [{ key, value: Number(answers[key]) }])),
      open: keys.filter((key) => open.includes(key)),
      next:
        range.lowest < context.scale.highest
          ? { score: range.lowest + 1, figure: null, components: [] }
          : null,
    });
  };

/** Item 9: who is kept out, and then how widely people are invited. */
export const zeroExclusion = answeredItem(
  [
    "no-exclusion-policy",
    "most-get-in",
    "all-get-in",
    "another-job-offered",
    "referrals-solicited",
    "practitioners-encourage",
  ],
  (has) => {
    if (!has("no-exclusion-policy")) return 1;
    if (!has("most-get-in")) return 2;
    if (!has("all-get-in") || !has("another-job-offered")) return 3;
    return has("referrals-solicited") && has("practitioners-encourage") ? 5 : 4;
  },
);

/** Item 14: what comes before a job, and then how the profile grows with each job. */
export const workBasedAssessment = answeredItem(
  [
    "no-tests-first",
    "no-steps-first",
    "initial-sessions",
    "losses-analysed",
    "profile-steers",
    "profile-updated",
    "solutions-at-work",
  ],
  (has) => {
    if (!has("no-tests-first")) return 1;
    if (!has("no-steps-first")) return 2;
    if (!has("initial-sessions") || !has("losses-analysed")) return 3;
    return has("profile-steers") && has("profile-updated") && has("solutions-at-work") ? 5 : 4;
  },
);

/** Item 22: how many are supported, and then how the supports fit. */
export const individualizedSupports = answeredItem(
  ["half-supported", "most-supported", "supports-fitted", "employer-support", "better-jobs"],
  (has) => {
    if (!has("half-supported")) return 1;
    if (!has("most-supported")) return 2;
    if (!has("supports-fitted") || !has("employer-support")) return 3;
    return has("better-jobs") ? 5 : 4;
  },
);
