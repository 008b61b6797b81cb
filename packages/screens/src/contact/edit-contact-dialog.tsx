import { useApi } from "@ips/portal-kit/api";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useToday } from "../shell/session.tsx";
import { ContactFields } from "./contact-fields.tsx";
import { contactProblems, minutesOf, placeOf, type ContactValues } from "./contact-values.ts";
import { prosValuesOf, sentPros } from "./pros-values.ts";
import type { ContactRow } from "./contacts-page.ts";

/** Mends an own contact; the history keeps what stood before. */
export function EditContactDialog({ contact, onClose }: { contact: ContactRow; onClose: () => void }) {
  const api = useApi();
  const say = useStatusMessage();
  const today = useToday();
  const { client, refetch } = useClient();
  const update = useMutation(api.contact.update.mutationOptions());
  const { contactId, on, place, minutes, note } = contact;
  const entry = useEntry<ContactValues>({
    name: `edit-contact.${contactId}`,
    initial: () => ({
      id: contactId,
      clientId: client.clientId,
      clientName: client.name,
      place,
      minutes: String(minutes),
      on,
      note: note ?? "",
      ...prosValuesOf(contact),
    }),
    check: (values) => contactProblems(values, today),
    at: { "contact.in-future": "on" },
    save: async (values) => {
      const [chosen, length] = [placeOf(values), minutesOf(values)];
      if (chosen !== null && length !== null)
        await update.mutateAsync({
          contactId,
          on: values.on,
          place: chosen,
          minutes: length,
          note: values.note,
          ...sentPros(values),
        });
    },
    onSaved: () => {
      onClose();
      say({ text: "Contact changed. The history keeps what stood before." });
      void refetch();
    },
  });
  return (
    <EntryDialog entry={entry} onClose={onClose} title="Change this contact" submitText="Save changes">
      <ContactFields entry={entry} />
    </EntryDialog>
  );
}
