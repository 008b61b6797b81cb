import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ClientPicker } from "../record/client-picker.tsx";
import { EntryForm } from "../record/entry-form.tsx";
import { LeaveGuard } from "../record/leave-guard.tsx";
import { ReadersBand } from "../record/readers-band.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useSayDone } from "../record/use-say-done.ts";
import { Refusal } from "../shell/refusal.tsx";
import { useToday } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { ContactFields } from "./contact-fields.tsx";
import { contactProblems, type ContactValues } from "./contact-values.ts";
import { noProsValues } from "./pros-values.ts";
import { useAddContact } from "./use-add-contact.ts";

/** The twenty-second form. `clientId` is given where the way here began at a person. */
export function LogContactPage({ clientId }: { clientId: string | null }) {
  usePageTitle("Log contact");
  const api = useApi();
  const query = useQuery({
    ...api.client.get.queryOptions({ clientId: clientId ?? "" }),
    enabled: clientId !== null,
  });
  if (clientId === null) return <LogContactForm client={null} />;
  if (query.isError && !query.data)
    return (
      <Refusal
        headingLevel={1}
        error={query.error}
        onRetry={() => void query.refetch()}
        busy={query.isFetching}
      />
    );
  if (!query.data) return <Skeleton label="Loading the form" shape="lines" count={6} />;
  return <LogContactForm key={clientId} client={{ clientId, name: query.data.name }} />;
}

function LogContactForm({ client }: { client: { clientId: string; name: string } | null }) {
  const api = useApi();
  const navigate = useNavigate();
  const sayDone = useSayDone();
  const undo = useMutation(api.undo.contact.mutationOptions());
  const today = useToday();
  const add = useAddContact();
  const entry = useEntry<ContactValues>({
    name: `contact.${client?.clientId ?? "any"}`,
    initial: () => ({
      id: newId(),
      clientId: client?.clientId ?? "",
      clientName: client?.name ?? "",
      place: "",
      minutes: "",
      on: today,
      note: "",
      ...noProsValues,
    }),
    check: (values) => contactProblems(values, today),
    at: { "contact.in-future": "on" },
    save: add,
    onSaved: ({ id, clientId, clientName }) => {
      sayDone(`Contact with ${clientName} saved`, () => undo.mutateAsync({ contactId: id }));
      // Somebody who logs a day's visits writes the next one at once: the form is empty again, the focus on the person.
      if (client) void navigate({ href: `/clients/${clientId}/contacts`, replace: true });
    },
  });
  const { clientId, clientName } = entry.values;
  return (
    <>
      <PageHeader
        title="Log contact"
        sub={client?.name}
        band={clientId === "" ? undefined : <ReadersBand clientId={clientId} group="case-notes" />}
      />
      <div className="ips-narrow">
        <EntryForm
          entry={entry}
          submitText="Save contact"
          cancel={
            client
              ? {
                  text: "Cancel",
                  onCancel: () => void navigate({ href: `/clients/${client.clientId}/contacts` }),
                }
              : undefined
          }
          sticky
        >
          {!client && (
            <ClientPicker
              key={entry.values.id}
              {...entry.field("clientId")}
              label="Person"
              hint="Your caseload, or type a name of the program"
              value={clientId === "" ? null : { clientId, name: clientName }}
              onValue={(picked) => {
                entry.set("clientId", picked?.clientId ?? "");
                entry.set("clientName", picked?.name ?? "");
              }}
              autoFocus
            />
          )}
          <ContactFields entry={entry} />
        </EntryForm>
      </div>
      <LeaveGuard isDirty={entry.isDirty} />
    </>
  );
}
