import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { DateField } from "@ips/ui/date-field";
import { SelectField } from "@ips/ui/select-field";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEntry, type EntryProblems } from "../record/use-entry.ts";
import { useRecordChanged } from "../record/use-record-changed.ts";
import { useSession } from "../shell/session.tsx";
import { AddPersonFields } from "./add-person-fields.tsx";
import { AddPersonPage } from "./add-person-page.tsx";
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
    <AddPersonPage
      entry={entry}
      sub="For somebody who applies without a referral. Referred people come in by Referrals."
      sees="Only your office, until the person signs a release"
      submitText="Open a case"
    >
      <AddPersonFields entry={entry} title="VR case" unit="Office">
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
      </AddPersonFields>
    </AddPersonPage>
  );
}
