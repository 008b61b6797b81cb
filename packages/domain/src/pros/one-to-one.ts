import { prosOneToOne } from "../citation/pros.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { ProsContact } from "./pros-contact.ts";

/**
 * Whether a contact keeps the one-to-one rule (14 NYCRR 512.11(a)(5)): ORS, and any service in the workplace, are given one to one.
 * @example
 * ```ts
 * const contact = { id: "c1", on: "2026-10-05", startsAt: "10:00", minutes: 30, place: "worksite", component: "crs", payer: "medicaid", oneToOne: false, vocational: true } as const;
 * const group = prosOneToOneKept(contact);
 * !group.ok && group.code; // => "pros-not-one-to-one"
 * prosOneToOneKept({ ...contact, place: "office" }).ok; // => true
 * ```
 */
export function prosOneToOneKept(
  contact: ProsContact,
): Verdict<
  { asked: boolean },
  "pros-not-one-to-one" | "pros-one-to-one-not-answered" | "pros-component-missing"
> {
  const because = [prosOneToOne];
  const { component, place, oneToOne } = contact;
  if (component === null && place !== "worksite")
    return { ok: false, code: "pros-component-missing", facts: [], because };
  if (component !== "ors" && place !== "worksite") return { ok: true, value: { asked: false }, because };
  if (oneToOne === null) return { ok: false, code: "pros-one-to-one-not-answered", facts: [], because };
  return oneToOne
    ? { ok: true, value: { asked: true }, because }
    : { ok: false, code: "pros-not-one-to-one", facts: [], because };
}
