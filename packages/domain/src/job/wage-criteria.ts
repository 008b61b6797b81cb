import { answered } from "../checklist/answered.ts";
import type { Citation } from "../citation/citation.ts";
import type { Criterion } from "../checklist/checklist.ts";
import type { Fact } from "../finding/fact.ts";
import { centsFact } from "../internal/facts.ts";
import type { JobFacts } from "./job-facts.ts";

/** Paid at or above the minimum wage that applied; unknown until both wages are. Self-employed people set no wage. */
export function atMinimumWage(job: JobFacts, cite: Citation): Criterion<"job.minimum-wage"> {
  const { hourlyWageCents: paid, minimumWageCents: least } = job;
  if (job.selfEmployed === true)
    return { key: "job.minimum-wage", answer: "not-applicable", facts: [], cite };
  const facts: Fact[] = [
    centsFact("hourly-wage", paid, { table: "job", id: job.id }),
    centsFact("minimum-wage", least),
  ];
  return answered("job.minimum-wage", paid === null || least === null ? null : paid >= least, cite, facts);
}
