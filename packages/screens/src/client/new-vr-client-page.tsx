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
import { useEntry, type EntryProblems } from "../record/use-entry.ts";
import { useRecordChanged } from "../record/use-record-changed.ts";
import { useSession } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { IdentityFields } from "./identity-fields.tsx";
import { identityInput, identityProblems, identityValues, type IdentityValues } from "./identity-values.ts";
import { useStaffOptions } from "./staff-options.ts";

type Values = IdentityValues & {
  id: string;
  caseId: string;
  number: string;
  unitId: string;
  appliedOn: string;
  counselorId: string;
};

function problems(values: Values, today: string): EntryProblems<Values> {
  return {
    ...identityProblems(values, today),
    ...(values.number.trim() === "" ? { number: "Write the number your agency uses for this person." } : {}),
    ...(values.unitId === "" ? { unitId: "Choose the office." } : {}),
    ...(values.appliedOn > today ? { appliedOn: "This day is still to come. Check the year." } : {}),
  };
}

/** Opens a VR case for somebody who came without a referral. The eligibility clock runs from the application. */
export function NewVrClientPage() {
  usePageTitle("Add a person");
  const api = useApi();
  const navigate = useNavigate();
  const say = useStatusMessage();
  const changed = useRecordChanged();
  const { active, today } = useSession();
  const staff = useStaffOptions();
  const open = useMutation(api.vrCase.open.mutationOptions());
  const { units } = active;
  const entry = useEntry<Values>({
    name: "vr-client.new",
    initial: () => ({
      ...identityValues(null),
      id: newId(),
      caseId: newId(),
      number: "",
      unitId: units.length === 1 ? (units[0]?.unitId ?? "") : "",
      appliedOn: "",
      counselorId: active.role === "vr-counselor" ? (active.staffId ?? "") : "",
    }),
    check: (values) => problems(values, today),
    at: { "client.number-taken": "number", "milestone.in-future": "appliedOn" },
    save: (values) =>
      open.mutateAsync({
        clientId: values.id,
        caseId: values.caseId,
        number: values.number,
        unitId: values.unitId,
        identity: identityInput(values),
        counselorStaffId: values.counselorId === "" ? null : values.counselorId,
        appliedOn: values.appliedOn === "" ? null : values.appliedOn,
      }),
    onSaved: ({ id, firstName, lastName }) => {
      void changed();
      say({ text: `A case is open for ${firstName.trim()} ${lastName.trim()}` });
      void navigate({ href: `/clients/${id}`, replace: true });
    },
  });
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb label="You are here" items={[{ href: "/caseload", text: "Caseload" }]} />}
        title="Add a person"
        sub="For somebody who applies without a referral. Referred people come in by Referrals."
        band={<WhoSees shared={false}>Only your office, until the person signs a release</WhoSees>}
      />
      <div className="ips-narrow">
        <EntryForm
          entry={entry}
          submitText="Open a case"
          cancel={{ text: "Cancel", onCancel: () => void navigate({ href: "/caseload" }) }}
          sticky
        >
          <Stack gap={3}>
            <Card title="Who">
              <IdentityFields entry={entry} />
            </Card>
            <Card title="VR case">
              <FieldRow>
                <TextField
                  label="Number"
                  hint="As your agency numbers people"
                  autoComplete="off"
                  {...entry.text("number")}
                />
                {units.length > 1 && (
                  <SelectField
                    label="Office"
                    placeholder="Choose"
                    options={units.map(({ unitId, name }) => ({ value: unitId, text: name }))}
                    {...entry.text("unitId")}
                  />
                )}
              </FieldRow>
              <DateField
                label="Application"
                optionalMark="optional"
                hint="The day it was signed; the time to decide eligibility counts from it"
                max={today}
                quick={[{ value: today, text: "Today" }]}
                {...entry.value("appliedOn")}
              />
              <SelectField
                label="VR counselor"
                optionalMark="optional"
                placeholder="Nobody yet"
                options={staff ?? []}
                {...entry.text("counselorId")}
              />
            </Card>
          </Stack>
        </EntryForm>
      </div>
      <LeaveGuard isDirty={entry.isDirty} />
    </>
  );
}
