import { clockKinds, extensionReasons, priorityCategories } from "@ips/domain";
import { z } from "zod";
import { vrCaseSteps } from "./vr-case-step.ts";
import { id, line, optionalLine, optionalText, plainDate, written } from "./common.ts";
import { identityFields } from "./client.ts";

/** A VR client and case that did not come by referral (a walk-in application). */
export const openVrCaseInput = z.object({
  clientId: id,
  caseId: id,
  number: line,
  unitId: id,
  identity: identityFields,
  counselorStaffId: id.nullable(),
  appliedOn: plainDate.nullable(),
});

/** An agreed extension of a VR clock: to a specific date, agreed by both. */
export const extendClockInput = z.object({
  extensionId: id,
  caseId: id,
  clock: z.enum(clockKinds),
  agreedOn: plainDate,
  newDueOn: plainDate,
  reason: z.enum(extensionReasons),
  circumstance: optionalText,
  agreedByPerson: line,
  agreedByAgency: line,
});

/**
 * What stands out about an agreement that is kept all the same: it was made after the limit had passed
 * (and does not undo that), or it was made in time and written down only after the limit.
 */
export const extensionFlags = ["agreed-late", "recorded-late"] as const;
export type ExtensionFlag = (typeof extensionFlags)[number];
export const extendClockOutput = written.extend({ flag: z.enum(extensionFlags).nullable() });

export const setVrCaseStatusInput = z.object({ caseId: id, status: z.enum(vrCaseSteps) });

export const assignCounselorInput = z.object({ caseId: id, staffId: id });
export const setPriorityInput = z.object({ caseId: id, priority: z.enum(priorityCategories) });
export const closeVrCaseInput = z.object({
  caseId: id,
  milestoneId: id,
  closedOn: plainDate,
  reason: optionalLine,
});
