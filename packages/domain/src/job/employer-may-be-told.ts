import { disclosureIsTheirs } from "../citation/employment.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { DisclosureChoice } from "../vocabulary/disclosure-choice.ts";
import type { EmployerStatement } from "../vocabulary/employer-statement.ts";

/** What a person has decided about employers. `forEmployer` is the decision for one employer, where they decide each time. */
export type EmployerDisclosure = {
  choice: DisclosureChoice;
  /** What may be said under "some information". */
  allowed: readonly EmployerStatement[];
  /** The decision for this employer under "decide per employer"; null while there is none. */
  forEmployer: { choice: DisclosureChoice; allowed: readonly EmployerStatement[] } | null;
};

const byService: readonly EmployerStatement[] = [
  "skills-and-experience",
  "uses-an-employment-service",
  "specialist-may-follow-up",
];

/**
 * What an employer may be told under the person's own choice. While nothing is decided nothing may be said, and that is a refusal with its
 * reason, not an empty list of permissions. A criminal record is only ever said where the person named it.
 * @example
 * ```ts
 * const mayBeTold = (choice, allowed = []) => employerMayBeTold({ choice, allowed, forEmployer: null });
 * mayBeTold("not-decided").ok; // => false
 * const services = mayBeTold("services-only");
 * services.ok && services.value.includes("health-condition"); // => false
 * const some = mayBeTold("some-information", ["accommodation-asked"]);
 * some.ok && some.value; // => ["accommodation-asked"]
 * ```
 */
export function employerMayBeTold({
  choice,
  allowed,
  forEmployer,
}: EmployerDisclosure): Verdict<
  readonly EmployerStatement[],
  "disclosure-not-decided" | "disclosure-refused"
> {
  const because = [disclosureIsTheirs];
  switch (choice) {
    case "not-decided":
      return { ok: false, code: "disclosure-not-decided", facts: [], because };
    case "nothing":
      return { ok: false, code: "disclosure-refused", facts: [], because };
    case "services-only":
      return { ok: true, value: byService, because };
    case "some-information":
      return { ok: true, value: allowed, because };
    case "decide-per-employer":
      return forEmployer === null || forEmployer.choice === "decide-per-employer"
        ? { ok: false, code: "disclosure-not-decided", facts: [], because }
        : employerMayBeTold({ ...forEmployer, forEmployer: null });
  }
}
