import { agencyKinds, roles } from "@ips/domain";
import { z } from "zod";
import { id, instant, line, plainDate } from "./common.ts";

export const staffRow = z.object({
  staffId: id,
  name: z.string(),
  role: z.enum(roles),
  email: z.string().nullable(),
  unitName: z.string().nullable(),
  fte: z.number().nullable(),
  startedOn: plainDate.nullable(),
  endedOn: plainDate.nullable(),
  access: z.enum(["none", "invited", "active", "ended"]),
  invitedUntil: instant.nullable(),
  memberships: z.array(
    z.object({
      membershipId: id,
      role: z.enum(roles),
      unitName: z.string().nullable(),
      fromOn: plainDate,
      toOn: plainDate.nullable(),
    }),
  ),
});
export const staffListOutput = z.object({
  rows: z.array(staffRow),
  units: z.array(z.object({ unitId: id, name: z.string() })),
});

/** Specialists (IPS) or counselors (VR) to whom a person can be given. */
export const assignableOutput = z.object({
  rows: z.array(z.object({ staffId: id, name: z.string(), unitName: z.string().nullable() })),
});

export const inviteStaffInput = z.object({
  invitationId: id,
  /** An existing row of staff, or a new one. */
  staff: z.union([
    z.object({ staffId: id }),
    z.object({ newStaffId: id, name: line, number: line, fte: z.number().min(0).max(2).nullable() }),
  ]),
  email: z.email({ error: "email.impossible" }),
  role: z.enum(roles),
  unitId: id.nullable(),
});
export const inviteStaffOutput = z.object({ link: z.string(), expiresAt: instant, mailed: z.boolean() });

export const endMembershipInput = z.object({ membershipId: id, toOn: plainDate });

export const invitationInput = z.object({ token: z.string().min(10).max(200) });
export const invitationOutput = z.object({
  name: z.string(),
  email: z.string(),
  agencyName: z.string(),
  role: z.enum(roles),
});
export const acceptInvitationInput = z.object({
  token: z.string().min(10).max(200),
  password: z.string().min(1).max(256),
});

export const setUpInput = z.object({
  token: z.string().min(10).max(200),
  agency: z.object({
    name: line,
    kind: z.enum(agencyKinds),
    timeZone: line,
    state: z.string().trim().length(2),
    unitName: line,
  }),
  administrator: z.object({
    name: line,
    email: z.email({ error: "email.impossible" }),
    password: z.string().min(1).max(256),
  }),
});
