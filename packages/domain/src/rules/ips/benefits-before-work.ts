import { benefitsBeforeStart } from "../../citation/ips-practice.ts";
import type { Finding } from "../../finding/finding.ts";
import type { Rule } from "../../finding/rule.ts";
import { codeFact, dateFact } from "../../internal/facts.ts";
import { jobKnownOn } from "../../internal/job-known-on.ts";
import { makeFinding } from "../../internal/make-finding.ts";
import { servicesEnded } from "../../internal/services-ended.ts";

/**
 * Somebody who receives benefits has a session about what work does to them before the first day of a job. It is judged only where somebody has
 * recorded whether the person receives any; what nobody has asked is not made a question here. A session that is still to come has no day on which
 * it is too late for the person, so it is due without one. Nothing is
 * said of somebody who holds no job.
 * @example
 * ```ts
 * const record = { episode: { id: "e1", enteredOn: "2026-01-05", exitedOn: null, firstMeetingOn: null }, vr: null, employerContacts: [], releases: [], plan: null, job: { id: "j1", startedOn: "2026-10-12", endedOn: null } };
 * benefitsBeforeWork.evaluate(record, "2026-10-20", federalDefault)[0]?.code; // => "ips.benefits-planning.not-known"
 * const benefits = { receives: { id: "w1", onDate: "2026-02-01", answer: true }, sessions: [{ id: "w2", onDate: "2026-10-12" }] };
 * benefitsBeforeWork.evaluate({ ...record, benefits }, "2026-10-20", federalDefault)[0]?.code; // => "ips.benefits-planning.planned-before-start"
 * ```
 */
export const benefitsBeforeWork: Rule = {
  id: "ips.benefits-planning.before-work",
  cites: [benefitsBeforeStart],
  figures: () => [],
  evaluate(input, today) {
    const rule = "ips.benefits-planning.before-work";
    const cites = [benefitsBeforeStart];
    const job = jobKnownOn(input, today);
    const enteredOn = input.episode?.enteredOn ?? null;
    if (
      !job ||
      job.endedOn !== null ||
      enteredOn === null ||
      enteredOn > today ||
      servicesEnded(input, today)
    )
      return [];
    const record = { table: "job", id: job.id };
    const receives = input.benefits?.receives ?? null;
    const known = receives !== null && receives.onDate <= today ? receives : null;
    const held = (input.benefits?.sessions ?? [])
      .filter(({ onDate }) => onDate <= today)
      .toSorted((a, b) => (a.onDate < b.onDate ? -1 : 1));
    const first = held[0];
    const row = (id: string) => ({ table: "shared_work", id });
    const facts = [
      dateFact("job-start", job.startedOn, record),
      codeFact(
        "benefits-received",
        known === null ? null : known.answer ? "yes" : "no",
        known && row(known.id),
      ),
      dateFact("benefits-session", first?.onDate ?? null, first ? row(first.id) : null),
    ];
    const say = (given: Pick<Finding, "status" | "code"> & Partial<Finding>) => [
      makeFinding(today, { rule, record, facts, cites, startEvent: "job-start", ...given }),
    ];
    if (known === null)
      return say({
        status: "not-applicable",
        code: "ips.benefits-planning.not-known",
        missing: ["benefits-received"],
      });
    if (!known.answer) return say({ status: "not-applicable", code: "ips.benefits-planning.no-benefits" });
    if (!first) return say({ status: "due", code: "ips.benefits-planning.to-be-planned" });
    const late = first.onDate > job.startedOn;
    return say({
      status: "met",
      code: late ? "ips.benefits-planning.planned-after-start" : "ips.benefits-planning.planned-before-start",
      decidedLate: late,
    });
  },
};
