import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { DateField } from "@ips/ui/date-field";
import { FieldRow } from "@ips/ui/field-row";
import { SelectField } from "@ips/ui/select-field";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEntry } from "../record/use-entry.ts";
import { useRecordChanged } from "../record/use-record-changed.ts";
import { useSession } from "../shell/session.tsx";
import { AddPersonFields } from "./add-person-fields.tsx";
import { AddPersonPage } from "./add-person-page.tsx";
import { identityInput, identityValues } from "./identity-values.ts";
import { newClientProblems, type NewClientValues } from "./new-client-values.ts";
import { useStaffOptions } from "./staff-options.ts";

/** Takes a person into the program by hand. Nobody is asked whether they are ready: who wants to work is in. */
export function NewClientPage() {
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
    <AddPersonPage
      entry={entry}
      sub="Everybody who wants to work can enter."
      sees="Only your program, until the person signs a release"
      submitText="Add the person"
    >
      <AddPersonFields entry={entry} title="In the program" unit="Program">
        <FieldRow>
          <DateField label="Referred" optionalMark="optional" max={today} {...entry.value("referredOn")} />
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
      </AddPersonFields>
    </AddPersonPage>
  );
}
