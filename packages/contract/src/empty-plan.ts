import type { PlanContent } from "./plan.ts";

/** A plan before anything was written. */
export const emptyPlan: PlanContent = {
  goal: "",
  preferences: {
    jobTypes: "",
    hours: "",
    schedule: "",
    pay: "",
    distance: "",
    setting: "",
    avoid: "",
    other: "",
  },
  disclosure: { choice: "not-decided", mayBeSaid: "", notToBeSaid: "", toWhom: "" },
  objectives: [],
  supports: [],
  targetEmployers: [],
  vrItems: [],
  meetingRhythm: "weekly",
  firstEmployerContactBy: null,
  reviewOn: null,
};
