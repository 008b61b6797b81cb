import type { Phase } from "@ips/contract";

const names: Record<Phase, string> = {
  "getting-started": "Getting started",
  "job-search": "Job search",
  working: "Working",
  closed: "Closed",
};

/** What a phase is called. */
export const phaseName = (phase: Phase): string => names[phase];
