import { fidelityQuestions } from "@ips/fidelity";

/** Figures and points that open to who works in the program, with their working time. */
export const staffPoints = [
  "specialists",
  "full-time-specialists",
  "unit-leader",
  "supervisor-role.enough-time",
] as const;
export type StaffPoint = (typeof staffPoints)[number];

/** Everything behind an estimate that opens to dated events of the program, to who works there, or to the answers that were given. */
export const pointKeys = [
  "specialists",
  "full-time-specialists",
  "unit-leader",
  "group-meetings-a-month",
  "log-review",
  ...fidelityQuestions,
] as const;
export type PointKey = (typeof pointKeys)[number];
