import type { staffListOutput } from "@ips/contract";
import type { z } from "zod";

/** Everybody who works at an agency, and its programs or offices. */
export type StaffList = z.infer<typeof staffListOutput>;

/** One member of staff, with access and memberships. */
export type StaffRow = StaffList["rows"][number];

/** Time from which and until which somebody may act for the agency. */
export type StaffMembership = StaffRow["memberships"][number];

/** Whether a membership is in force on a day or still to come: it can be ended. */
export const canBeEnded = ({ toOn }: StaffMembership, today: string): boolean =>
  toOn === null || toOn > today;
