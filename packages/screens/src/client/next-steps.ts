import type { PlanContent } from "@ips/contract";

type Step = PlanContent["objectives"][number]["steps"][number];

/** The open steps of a plan, the nearest date first; steps without a date come last, in the plan's order. */
export const nextSteps = ({ objectives }: Pick<PlanContent, "objectives">): Step[] =>
  objectives
    .flatMap(({ steps }) => steps)
    .filter(({ state }) => state === "open")
    .toSorted((a, b) => (a.by ?? "9999").localeCompare(b.by ?? "9999"));
