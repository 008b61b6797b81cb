import { contactAttendees, contactModes, employerContactPurposes, employerSteps } from "@ips/domain";
import { z } from "zod";
import { clientRef, id, line, optionalLine, optionalText, plainDate } from "./common.ts";

export const employersInput = z.object({
  text: z.string().max(100).default(""),
  page: z.number().int().min(1).default(1),
  pageSize: z.number().int().min(10).max(200).default(50),
});

/** The business side only: nothing here tells who among its people is a client. */
export const employerRow = z.object({
  employerId: id,
  name: z.string(),
  city: z.string().nullable(),
  lastContactOn: plainDate.nullable(),
  contacts: z.number(),
  step: z.enum(employerSteps).nullable(),
});
export const employersOutput = z.object({
  rows: z.array(employerRow),
  total: z.number(),
  page: z.number(),
  pageSize: z.number(),
});

export const employerInput = z.object({ employerId: id });
export const employerOutput = z.object({
  employerId: id,
  name: z.string(),
  city: z.string().nullable(),
  phone: z.string().nullable(),
  businessNote: z.string().nullable(),
  contacts: z.array(
    z.object({
      employerContactId: id,
      on: plainDate,
      mode: z.enum(contactModes),
      hiringManager: z.boolean(),
      step: z.enum(employerSteps).nullable(),
      purpose: z.enum(employerContactPurposes).nullable(),
      staffName: z.string().nullable(),
      businessNote: z.string().nullable(),
      /** Only where the reader may know: the person the visit was for. */
      client: clientRef.nullable(),
    }),
  ),
  total: z.number(),
});

export const saveEmployerInput = z.object({
  employerId: id,
  name: line,
  city: optionalLine,
  phone: optionalLine,
  businessNote: optionalText,
});

/** One visit, call or message to a business. `clientId` makes it count for that person. */
export const addEmployerContactInput = z.object({
  employerContactId: id,
  employer: z.union([z.object({ employerId: id }), z.object({ newEmployerId: id, name: line })]),
  on: plainDate,
  mode: z.enum(contactModes),
  hiringManager: z.boolean(),
  step: z.enum(employerSteps).nullable(),
  purpose: z.enum(employerContactPurposes).nullable(),
  attendees: z.array(z.enum(contactAttendees)),
  businessNote: optionalText,
  clientId: id.nullable(),
  clientNote: optionalText,
  /** Whether it rests on what this person wants, as their current plan has it; null: nobody has said. */
  restsOnPlan: z.boolean().nullable().default(null),
});
export type AddEmployerContactInput = z.input<typeof addEmployerContactInput>;

/** Whether a contact made for a person rests on their plan, said afterwards; null takes an answer back. */
export const sayPlanMatchInput = z.object({
  clientId: id,
  employerContactId: id,
  restsOnPlan: z.boolean().nullable(),
});
