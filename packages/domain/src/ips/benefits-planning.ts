import { benefitsBeforeStart } from "../citation/ips-practice.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { dateFact } from "../internal/facts.ts";
import type { Verdict } from "../verdict/verdict.ts";

/**
 * Whether a person had benefits planning before a job began, or after a change of hours or pay: a session with a written scenario on or after
 * `since` (the last change, or null for a start) and, for a start, before the first day of work.
 * @example
 * ```ts
 * benefitsPlanned({ receivesBenefits: true, sessions: ["2026-09-20"], startOn: "2026-10-01", changedOn: null }, "2026-10-01").ok; // => true
 * const late = benefitsPlanned({ receivesBenefits: true, sessions: ["2026-10-02"], startOn: "2026-10-01", changedOn: null }, "2026-10-02");
 * !late.ok && late.code; // => "benefits-planning-after-start"
 * const changed = benefitsPlanned({ receivesBenefits: true, sessions: ["2026-09-20"], startOn: "2026-10-01", changedOn: "2026-11-01" }, "2026-11-05");
 * !changed.ok && changed.code; // => "benefits-planning-due"
 * ```
 */
export function benefitsPlanned(
  {
    receivesBenefits,
    sessions,
    startOn,
    changedOn,
  }: {
    receivesBenefits: boolean | null;
    sessions: readonly PlainDate[];
    startOn: PlainDate;
    changedOn: PlainDate | null;
  },
  today: PlainDate,
): Verdict<
  { plannedOn: PlainDate | null },
  "benefit-not-answered" | "benefits-planning-after-start" | "benefits-planning-due"
> {
  const because = [benefitsBeforeStart];
  if (receivesBenefits === null) return { ok: false, code: "benefit-not-answered", facts: [], because };
  if (!receivesBenefits) return { ok: true, value: { plannedOn: null }, because };
  const held = sessions.filter((on) => on <= today).toSorted();
  const wanted = changedOn === null ? held : held.filter((on) => on >= changedOn);
  const plannedOn = wanted[0];
  const facts = [dateFact("job-start", startOn)];
  if (plannedOn === undefined) return { ok: false, code: "benefits-planning-due", facts, because };
  if (changedOn === null && plannedOn > startOn)
    return {
      ok: false,
      code: "benefits-planning-after-start",
      facts: [...facts, dateFact("benefits-session", plannedOn)],
      because,
    };
  return { ok: true, value: { plannedOn }, because };
}
