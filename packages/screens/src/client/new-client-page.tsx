import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { Breadcrumb } from "@ips/ui/breadcrumb";
import { Card } from "@ips/ui/card";
import { DateField } from "@ips/ui/date-field";
import { FieldRow } from "@ips/ui/field-row";
import { PageHeader } from "@ips/ui/page-header";
import { SelectField } from "@ips/ui/select-field";
import { Stack } from "@ips/ui/stack";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextField } from "@ips/ui/text-field";
import { WhoSees } from "@ips/ui/who-sees";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { EntryForm } from "../record/entry-form.tsx";
import { LeaveGuard } from "../record/leave-guard.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useRecordChanged } from "../record/use-record-changed.ts";
import { useSession } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { IdentityFields } from "./identity-fields.tsx";
import { identityInput, identityValues } from "./identity-values.ts";
import { newClientProblems, type NewClientValues } from "./new-client-values.ts";
import { useStaffOptions } from "./staff-options.ts";

/** Takes a person into the program by hand. Nobody is asked whether they are ready: who wants to work is in. */
export function NewClientPage() {
  usePageTitle("Add a person");
  const api = useApi();
  const navigate = useNavigate();
  const say = useStatusMessage();
  const changed = useRecordChanged();
  const { active, today } = useSession();
  const staff = useStaffOptions();
  const create = useMutation(api.client.create.mutationOptions());
  const { units } = active;
  const entry = useEntry<NewClientValues>({
    name: "client.new",
    initial: () => ({
      ...identityValues(null),
      id: newId(),
      episodeId: newId(),
      number: "",
      unitId: units.length === 1 ? (units[0]?.unitId ?? "") : "",
      referredOn: "",
      enteredOn: today,
      specialistId: active.role === "specialist" ? (active.staffId ?? "") : "",
    }),
    check: (values) => newClientProblems(values, today),
    at: { "client.number-taken": "number" },
    save: (values) =>
      create.mutateAsync({
        clientId: values.id,
        episodeId: values.episodeId,
        number: values.number,
        unitId: values.unitId,
        identity: identityInput(values),
        referredOn: values.referredOn === "" ? null : values.referredOn,
        enteredOn: values.enteredOn,
        specialistId: values.specialistId === "" ? null : values.specialistId,
      }),
    onSaved: ({ id, firstName, lastName }) => {
      void changed();
      say({ text: `${firstName.trim()} ${lastName.trim()} is in the program` });
      void navigate({ href: `/clients/${id}`, replace: true });
    },
  });
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb label="You are here" items={[{ href: "/caseload", text: "Caseload" }]} />}
        title="Add a person"
        sub="Everybody who wants to work can enter."
        band={<WhoSees shared={false}>Only your program, until the person signs a release</WhoSees>}
      />
      <div className="ips-narrow">
        <EntryForm
          entry={entry}
          submitText="Add the person"
          cancel={{ text: "Cancel", onCancel: () => void navigate({ href: "/caseload" }) }}
          sticky
        >
          <Stack gap={3}>
            <Card title="Who">
              <IdentityFields entry={entry} />
            </Card>
            <Card title="In the program">
              <FieldRow>
                <TextField
                  label="Number"
                  hint="As your agency numbers people"
                  autoComplete="off"
                  {...entry.text("number")}
                />
                {units.length > 1 && (
                  <SelectField
                    label="Program"
                    placeholder="Choose"
                    options={units.map(({ unitId, name }) => ({ value: unitId, text: name }))}
                    {...entry.text("unitId")}
                  />
                )}
              </FieldRow>
              <FieldRow>
                <DateField
                  label="Referred"
                  optionalMark="optional"
                  max={today}
                  {...entry.value("referredOn")}
                />
                <DateField
                  label="Program entry"
                  max={today}
                  quick={[{ value: today, text: "Today" }]}
                  {...entry.value("enteredOn")}
                />
              </FieldRow>
              <SelectField
                label="Employment specialist"
                optionalMark="optional"
                placeholder="Nobody yet"
                options={staff ?? []}
                {...entry.text("specialistId")}
              />
            </Card>
          </Stack>
        </EntryForm>
      </div>
      <LeaveGuard isDirty={entry.isDirty} />
    </>
  );
}
