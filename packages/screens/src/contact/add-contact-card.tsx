import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { Card } from "@ips/ui/card";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useClient } from "../record/client-context.tsx";
import { EntryForm } from "../record/entry-form.tsx";
import { LeaveGuard } from "../record/leave-guard.tsx";
import { ReadersBand } from "../record/readers-band.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useSayDone } from "../record/use-say-done.ts";
import { useToday } from "../shell/session.tsx";
import { ContactFields } from "./contact-fields.tsx";
import { contactProblems, type ContactValues } from "./contact-values.ts";
import { noProsValues } from "./pros-values.ts";
import { useAddContact } from "./use-add-contact.ts";

/** A new contact above the list. While it is sent the list shows it already; a refusal brings the form back. */
export function AddContactCard({ onClose }: { onClose: () => void }) {
  const api = useApi();
  const sayDone = useSayDone();
  const undo = useMutation(api.undo.contact.mutationOptions());
  const today = useToday();
  const { client } = useClient();
  const add = useAddContact();
  const root = useRef<HTMLDivElement>(null);
  const entry = useEntry<ContactValues>({
    name: `contact.${client.clientId}`,
    initial: () => ({
      id: newId(),
      clientId: client.clientId,
      clientName: client.name,
      place: "",
      minutes: "",
      on: today,
      note: "",
      ...noProsValues,
    }),
    check: (values) => contactProblems(values, today),
    at: { "contact.in-future": "on" },
    save: add,
    onSaved: ({ id }) => {
      onClose();
      sayDone(`Contact with ${client.name} saved`, () => undo.mutateAsync({ contactId: id }));
    },
  });
  useEffect(() => root.current?.querySelector<HTMLElement>("input")?.focus(), []);
  return (
    <div ref={root} hidden={entry.busy} className="ips-narrow ips-add-card">
      <Card title="New contact">
        <ReadersBand clientId={client.clientId} group="case-notes" />
        <EntryForm entry={entry} submitText="Save contact" cancel={{ text: "Cancel", onCancel: onClose }}>
          <ContactFields entry={entry} />
        </EntryForm>
      </Card>
      <LeaveGuard isDirty={entry.isDirty} />
    </div>
  );
}
