import type { VrSide } from "@ips/contract";
import { clockKinds, extensionReasons } from "@ips/domain";
import { clockKindName } from "@ips/i18n/clock-kind";
import { extensionReasonName } from "@ips/i18n/extension-reason";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { useClient } from "@ips/screens/record/client-context.tsx";
import { EntryForm } from "@ips/screens/record/entry-form.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { useSession, useToday } from "@ips/screens/shell/session.tsx";
import { DateField } from "@ips/ui/date-field";
import { RadioGroup } from "@ips/ui/radio-group";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextAreaField } from "@ips/ui/text-area-field";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";

type Values = {
  extensionId: string;
  clock: string;
  agreedOn: string;
  newDueOn: string;
  reason: string;
  circumstance: string;
  agreedByPerson: string;
  agreedByAgency: string;
};

/** An agreement to exceed a limit: to a specific date, by both (34 CFR 361.41(b)(1)(i), 361.45(e)). */
export function ExtendClock({ caseId, vr, onDone }: { caseId: string; vr: VrSide; onDone: () => void }) {
  const api = useApi();
  const { client, refetch } = useClient();
  const { user } = useSession();
  const today = useToday();
  const say = useStatusMessage();
  const extend = useMutation(
    api.vrCase.extend.mutationOptions({
      onSuccess: ({ flag }) => {
        if (flag === "agreed-late")
          say({
            text: "Kept. It was agreed after the limit had passed, so the record goes on showing the delay.",
            tone: "warning",
          });
        else if (flag === "recorded-late")
          say({
            text: "Kept. It was agreed in time and written down after the limit; both dates stay visible.",
          });
        else say({ text: "Agreement recorded. The limit has moved." });
      },
    }),
  );
  const entry = useEntry<Values>({
    name: `extension.${caseId}`,
    initial: () => ({
      extensionId: newId(),
      clock: vr.eligibleOn ? "vr-ipe" : "vr-eligibility",
      agreedOn: today,
      newDueOn: "",
      reason: vr.eligibleOn ? "more-time-agreed" : "exceptional-circumstances",
      circumstance: "",
      agreedByPerson: client.name,
      agreedByAgency: user.name,
    }),
    check: (values) => ({
      ...(values.agreedOn ? {} : { agreedOn: "Choose the day of the agreement." }),
      ...(values.newDueOn ? {} : { newDueOn: "Choose the specific date that was agreed." }),
      ...(values.newDueOn && values.agreedOn && values.newDueOn <= values.agreedOn
        ? { newDueOn: "The new date comes after the agreement." }
        : {}),
      ...(values.reason === "exceptional-circumstances" && !values.circumstance.trim()
        ? { circumstance: "Write what happened: exceptional, unforeseen, and outside the agency's control." }
        : {}),
      ...(values.agreedByPerson.trim() ? {} : { agreedByPerson: "Write who agreed for the person." }),
      ...(values.agreedByAgency.trim() ? {} : { agreedByAgency: "Write who agreed for the agency." }),
    }),
    save: (values) =>
      extend.mutateAsync({
        extensionId: values.extensionId,
        caseId,
        clock: clockKinds.find((each) => each === values.clock) ?? "vr-ipe",
        agreedOn: values.agreedOn,
        newDueOn: values.newDueOn,
        reason: extensionReasons.find((each) => each === values.reason) ?? "more-time-agreed",
        circumstance: values.circumstance.trim() || null,
        agreedByPerson: values.agreedByPerson.trim(),
        agreedByAgency: values.agreedByAgency.trim(),
      }),
    onSaved: () => {
      void refetch();
      onDone();
    },
  });
  return (
    <EntryForm entry={entry} submitText="Record agreement" cancel={{ text: "Not now", onCancel: onDone }}>
      <RadioGroup
        label="Which limit"
        layout="row"
        choices={clockKinds.map((each) => ({ value: each, text: clockKindName(each) }))}
        {...entry.value("clock")}
      />
      <DateField
        label="Agreed on"
        max={today}
        quick={[{ value: today, text: "Today" }]}
        {...entry.value("agreedOn")}
      />
      <DateField
        label="New date"
        hint="A specific date. An open-ended extension is none."
        {...entry.value("newDueOn")}
      />
      <RadioGroup
        label="Why"
        choices={extensionReasons.map((each) => ({ value: each, text: extensionReasonName(each) }))}
        {...entry.value("reason")}
      />
      <TextAreaField
        label="What happened"
        optionalMark={entry.values.reason === "exceptional-circumstances" ? undefined : "optional"}
        rows={2}
        {...entry.text("circumstance")}
      />
      <TextField label="Who agreed for the person" {...entry.text("agreedByPerson")} />
      <TextField label="Who agreed for the agency" {...entry.text("agreedByAgency")} />
    </EntryForm>
  );
}
