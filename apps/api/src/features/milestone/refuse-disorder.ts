import type { MilestoneProblem } from "@ips/domain";
import { conflict } from "../../errors/app-error.ts";

/**
 * Refuses dates that cannot be: in the future, or an end before its beginning. What is only odd (a referral after entry)
 * is saved and shown. The facts say which dates.
 */
export function refuseDisorder(problems: readonly MilestoneProblem[]): void {
  const problem = problems.find(({ severity }) => severity === "refuse");
  if (!problem) return;
  const { code, kinds, facts } = problem;
  const dates = Object.fromEntries(
    facts.flatMap(({ key, value }) => (value?.kind === "date" ? [[key, value.value]] : [])),
  );
  throw conflict(code === "milestone-in-future" ? "milestone.in-future" : "milestone.order", {
    reason: code,
    kinds,
    dates,
  });
}
