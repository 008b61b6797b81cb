import { addContactInput, updateContactInput, written } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { addContact } from "./add-contact.ts";
import { updateContact } from "./update-contact.ts";

export const contactRouter = router({
  add: authorized("contact.write")
    .input(addContactInput)
    .output(written)
    .mutation(({ ctx, input }) => addContact(ctx, input)),
  update: authorized("contact.write")
    .input(updateContactInput)
    .output(written)
    .mutation(({ ctx, input }) => updateContact(ctx, input)),
});
