/** What a fidelity review's process may set a day for, in the order in which it comes. */
export const reviewSteps = [
  "agree-visit",
  "send-evidence",
  "send-scale",
  "close-evidence-gaps",
  "send-snapshot",
  "deliver-report",
  "answer-report",
  "copy-to-payer",
  "meet-about-report",
  "delete-personal-data",
  "action-plan",
] as const;

/** One of {@link reviewSteps}. */
export type ReviewStep = (typeof reviewSteps)[number];
