import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ClientPicker, type PickedClient } from "../record/client-picker.tsx";
import { EntryForm } from "../record/entry-form.tsx";
import { LeaveGuard } from "../record/leave-guard.tsx";
import { ReadersBand } from "../record/readers-band.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useSayDone } from "../record/use-say-done.ts";
import { useRecordChanged } from "../record/use-record-changed.ts";
import { Refusal } from "../shell/refusal.tsx";
import { useSession } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { EmployerContactFields } from "./employer-contact-fields.tsx";
import {
  employerContactInput,
  employerContactProblems,
  type EmployerContactValues,
} from "./employer-contact-values.ts";
import { EmployerPicker } from "./employer-picker.tsx";
import { PlanMatchField } from "./plan-match-field.tsx";

/** A visit, call or message to a business. `clientId` and `employerId` are given where the way here began there. */
export function LogEmployerContactPage({
  clientId,
  employerId,
}: {
  clientId: string | null;
  employerId: string | null;
}) {
  usePageTitle("Log employer contact");
  const api = useApi();
  const client = useQuery({
    ...api.client.get.queryOptions({ clientId: clientId ?? "" }),
    enabled: clientId !== null,
  });
  const employer = useQuery({
    ...api.employer.get.queryOptions({ employerId: employerId ?? "" }),
    enabled: employerId !== null,
  });
  const failed = [client, employer].find((query) => query.isError && !query.data);
  if (failed)
    return (
      <Refusal
        headingLevel={1}
        error={failed.error}
        onRetry={() => void failed.refetch()}
        busy={failed.isFetching}
      />
    );
  if ((clientId !== null && !client.data) || (employerId !== null && !employer.data))
    return <Skeleton label="Loading the form" shape="lines" count={6} />;
  return (
    <LogEmployerContactForm
      client={client.data ? { clientId: client.data.clientId, name: client.data.name } : null}
      employer={employer.data ?? null}
    />
  );
}

type FormProps = { client: PickedClient | null; employer: { employerId: string; name: string } | null };

function LogEmployerContactForm({ client, employer }: FormProps) {
  const api = useApi();
  const navigate = useNavigate();
  const sayDone = useSayDone();
  const undo = useMutation(api.undo.employerContact.mutationOptions());
  const changed = useRecordChanged();
  const { active, today } = useSession();
  const add = useMutation(api.employer.addContact.mutationOptions());
  const back = client
    ? `/clients/${client.clientId}/employers`
    : employer
      ? `/employers/${employer.employerId}`
      : null;
  const entry = useEntry<EmployerContactValues>({
    name: `employer-contact.${client?.clientId ?? employer?.employerId ?? "any"}`,
    initial: () => ({
      id: newId(),
      newEmployerId: newId(),
      employerId: employer?.employerId ?? "",
      employerName: employer?.name ?? "",
      employerChosen: employer !== null,
      on: today,
      mode: "",
      hiringManager: "",
      step: "",
      purpose: "",
      attendees: [active.agencyKind === "ips" ? "specialist" : "counselor"],
      businessNote: "",
      clientId: client?.clientId ?? "",
      clientName: client?.name ?? "",
      clientNote: "",
      restsOnPlan: "",
    }),
    check: (values) => employerContactProblems(values, today),
    at: { "contact.in-future": "on" },
    save: async (values) => {
      const input = employerContactInput(values);
      if (input) await add.mutateAsync(input);
    },
    onSaved: ({ id, employerName }) => {
      void changed();
      sayDone(`Contact with ${employerName} saved`, () => undo.mutateAsync({ employerContactId: id }));
      if (back) void navigate({ href: back, replace: true });
    },
  });
  const { values } = entry;
  return (
    <>
      <PageHeader
        title="Log employer contact"
        sub={client?.name ?? employer?.name}
        band={
          values.clientId === "" ? undefined : (
            <ReadersBand clientId={values.clientId} group="employer-contacts" />
          )
        }
      />
      <div className="ips-narrow">
        <EntryForm
          entry={entry}
          submitText="Save contact"
          cancel={back ? { text: "Cancel", onCancel: () => void navigate({ href: back }) } : undefined}
          sticky
        >
          <EmployerPicker
            {...entry.field("employerName")}
            value={{
              employerId: values.employerId,
              name: values.employerName,
              chosen: values.employerChosen,
            }}
            onValue={(picked) => {
              entry.set("employerId", picked.employerId);
              entry.set("employerChosen", picked.chosen);
              entry.set("employerName", picked.name);
            }}
            autoFocus={employer === null}
          />
          <EmployerContactFields entry={entry} />
          <TextAreaField
            label="About the business"
            optionalMark="optional"
            hint="Colleagues who do not know the person read this too: write nothing here that tells who is a client."
            rows={3}
            {...entry.text("businessNote")}
          />
          {!client && (
            <ClientPicker
              key={values.id}
              {...entry.field("clientId")}
              label="For whom"
              optionalMark="optional"
              hint="Leave empty when it was not for one person"
              value={values.clientId === "" ? null : { clientId: values.clientId, name: values.clientName }}
              onValue={(picked) => {
                entry.set("clientId", picked?.clientId ?? "");
                entry.set("clientName", picked?.name ?? "");
                // An answer is about one person's plan.
                entry.set("restsOnPlan", "");
              }}
            />
          )}
          {values.clientId !== "" && active.agencyKind === "ips" && <PlanMatchField entry={entry} />}
          {values.clientId !== "" && (
            <TextAreaField
              label={`About ${values.clientName}`}
              optionalMark="optional"
              hint="Stays with the person's record. It is never shown on the employer's page."
              rows={3}
              {...entry.text("clientNote")}
            />
          )}
        </EntryForm>
      </div>
      <LeaveGuard isDirty={entry.isDirty} />
    </>
  );
}
