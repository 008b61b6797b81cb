import { contactPlaces } from "@ips/domain";
import { z } from "zod";
import { id, optionalText, plainDate } from "./common.ts";

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
});
export type AddContactInput = z.input<typeof addContactInput>;

/** Mend an own contact. The history keeps what stood before. */
export const updateContactInput = addContactInput.omit({ clientId: true });
