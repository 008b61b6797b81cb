import { eligibilityExtension, extensionAgreedInTime, ipeWithin90Days } from "../../citation/vr.ts";
import type { PlainDate } from "../../date/plain-date.ts";
import type { ExtensionInput } from "../../finding/findings-input.ts";
import { codeFact, dateFact, textFact } from "../../internal/facts.ts";
import type { Fact } from "../../finding/fact.ts";
import type { ReasonCode } from "../../verdict/reason-code.ts";
import type { Verdict } from "../../verdict/verdict.ts";

/** Why an extension does not move a due date. */
export type ExtensionProblem = Extract<ReasonCode, `extension-${string}`>;

/**
 * Whether an agreed extension moves a VR due date, and to which day. It must name a specific later date, be agreed by the
 * individual and by the agency, on or before the day that it extends; the eligibility clock also asks for exceptional
 * circumstances or trial work (34 CFR 361.41(b)(1), 361.45(e)). An agreement after that day is `extension-agreed-late`:
 * it may be recorded, but it does not undo that the limit had passed.
 * @example
 * ```ts
 * const agreed = checkExtension(
 *   { id: "x1", clock: "vr-ipe", agreedOn: "2026-06-10", newDueOn: "2026-07-15", reason: "more-time-agreed", agreedByPerson: "Donna Rivera", agreedByAgency: "Eric Miller" },
 *   "2026-06-14",
 * );
 * agreed.ok && agreed.value; // => "2026-07-15"
 * ```
 */
export function checkExtension(
  extension: ExtensionInput,
  due: PlainDate,
): Verdict<PlainDate, ExtensionProblem> {
  const because = [extension.clock === "vr-eligibility" ? eligibilityExtension : ipeWithin90Days];
  const refused = (code: ExtensionProblem) => ({
    ok: false as const,
    code,
    facts: extensionFacts(extension),
    because,
  });
  if (extension.newDueOn === null) return refused("extension-without-date");
  if (!extension.agreedByPerson?.trim()) return refused("extension-not-agreed-by-person");
  if (!extension.agreedByAgency?.trim()) return refused("extension-not-agreed-by-agency");
  if (extension.clock === "vr-eligibility" && extension.reason === "more-time-agreed")
    return refused("extension-reason-not-allowed");
  if (extension.newDueOn <= due) return refused("extension-not-later");
  if (extension.agreedOn > due) {
    return { ...refused("extension-agreed-late"), because: [...because, extensionAgreedInTime] };
  }
  return { ok: true, value: extension.newDueOn, because };
}

/** The facts of an extension, each pointing to its row. */
export function extensionFacts(extension: ExtensionInput): Fact[] {
  const record = { table: "clock_extension", id: extension.id };
  return [
    dateFact("extension-agreed", extension.agreedOn, record),
    dateFact("extension-new-due", extension.newDueOn, record),
    codeFact("extension-reason", extension.reason, record),
    textFact("extension-agreed-by-person", extension.agreedByPerson, record),
    textFact("extension-agreed-by-agency", extension.agreedByAgency, record),
  ];
}
