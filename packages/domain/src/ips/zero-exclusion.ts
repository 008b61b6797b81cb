import { zeroExclusion as cite } from "../citation/ips-practice.ts";
import { codeFact } from "../internal/facts.ts";
import type { ExclusionGround } from "../vocabulary/exclusion-ground.ts";
import type { Verdict } from "../verdict/verdict.ts";

const mayEnd: ReadonlySet<ExclusionGround> = new Set([
  "no-longer-wants-to-work",
  "moved-away",
  "cannot-be-reached-after-team-tried",
  "steady-work-and-agreed",
  "died",
]);

/**
 * Whether a recorded reason may end or refuse IPS services. The person's own wish may; symptoms, substance use, housing, missed appointments,
 * presentation, legal involvement, readiness or a lost job may not. Somebody who cannot be reached is closed only after the team has tried.
 * @example
 * ```ts
 * mayEndServices("no-longer-wants-to-work").ok; // => true
 * const refused = mayEndServices("missed-appointments");
 * !refused.ok && refused.code; // => "zero-exclusion"
 * ```
 */
export function mayEndServices(
  ground: ExclusionGround,
): Verdict<{ ground: ExclusionGround }, "zero-exclusion"> {
  return mayEnd.has(ground)
    ? { ok: true, value: { ground }, because: [cite] }
    : { ok: false, code: "zero-exclusion", facts: [codeFact("exclusion-ground", ground)], because: [cite] };
}
