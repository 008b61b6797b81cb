import type { AgencyKind, PlainDate, Role, UnitKind } from "@ips/domain";
import type { Clock } from "../clock.ts";

/** A program or office, as a session names it. */
export type UnitName = { readonly id: string; readonly name: string; readonly kind: UnitKind };

/** A right to act: one role at one agency, from a day to a day. */
export type Membership = {
  readonly id: string;
  readonly role: Role;
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate | null;
  readonly staff: { readonly id: string; readonly name: string; readonly endedOn: PlainDate | null };
  readonly agency: {
    readonly id: string;
    readonly name: string;
    readonly kind: AgencyKind;
    readonly timeZone: string;
  };
  /** The one program or office, or `null` for all of the agency. */
  readonly unit: UnitName | null;
  /** The programs or offices the membership reaches. */
  readonly units: readonly UnitName[];
};

/** Answers whether a membership may be used today, in its agency's own time zone. Both days are inclusive. */
export function isInForce(membership: Membership, clock: Pick<Clock, "today">): boolean {
  const today = clock.today(membership.agency.timeZone);
  const until = [membership.toOn, membership.staff.endedOn];
  return membership.fromOn <= today && until.every((day) => day === null || today <= day);
}

/**
 * The membership a session acts for: the chosen one while it is in force; when none was chosen, the
 * only one there is. Never a guess between two, and never another one when the chosen one has ended.
 */
export function activeMembership(chosenId: string | null, inForce: readonly Membership[]): Membership | null {
  if (chosenId !== null) return inForce.find(({ id }) => id === chosenId) ?? null;
  return inForce.length === 1 ? (inForce[0] ?? null) : null;
}

/** The portal a membership belongs to. */
export const portalOf = (kind: AgencyKind): "supervisor" | "counselor" =>
  kind === "ips" ? "supervisor" : "counselor";
