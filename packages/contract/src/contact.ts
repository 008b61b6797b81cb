import { contactPlaces, prosComponents, servicePayers } from "@ips/domain";
import { z } from "zod";
import { id, optionalText, plainDate } from "./common.ts";

/** What a New York PROS program needs of a contact; null: nobody has answered. */
export const prosFacts = z.object({
  /** Time of day, "14:30". */
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/u, { error: "field.impossible" })
    .nullable(),
  payer: z.enum(servicePayers).nullable(),
  prosComponent: z.enum(prosComponents).nullable(),
  oneToOne: z.boolean().nullable(),
  vocational: z.boolean().nullable(),
});
export type ProsFacts = z.infer<typeof prosFacts>;

/** A service contact as the twenty-second form sends it. Sent twice with one id it is one contact. */
export const addContactInput = z.object({
  contactId: id,
  clientId: id,
  on: plainDate,
  place: z.enum(contactPlaces),
  minutes: z
    .number()
    .int()
    .min(1, { error: "minutes.not-positive" })
    .max(24 * 60, { error: "minutes.too-many" }),
  note: optionalText,
  ...prosFacts.partial().shape,
});
export type AddContactInput = z.input<typeof addContactInput>;

/** Mend an own contact. The history keeps what stood before. */
export const updateContactInput = addContactInput.omit({ clientId: true });
