import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { useClient } from "@ips/screens/record/client-context.tsx";
import { EntryForm } from "@ips/screens/record/entry-form.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { useToday } from "@ips/screens/shell/session.tsx";
import { Card } from "@ips/ui/card";
import { DateField } from "@ips/ui/date-field";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";

/** Closing the case: a date and the reason. The case stays readable. */
export function CloseCase({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const api = useApi();
  const { refetch } = useClient();
  const today = useToday();
  const say = useStatusMessage();
  const close = useMutation(api.vrCase.close.mutationOptions());
  const entry = useEntry<{ milestoneId: string; closedOn: string; reason: string }>({
    name: `vr-close.${caseId}`,
    initial: () => ({ milestoneId: newId(), closedOn: today, reason: "" }),
    check: ({ closedOn, reason }) => ({
      ...(closedOn ? {} : { closedOn: "Choose the day of closure." }),
      ...(reason.trim() ? {} : { reason: "Write why the case closes." }),
    }),
    save: ({ milestoneId, closedOn, reason }) =>
      close.mutateAsync({ caseId, milestoneId, closedOn, reason: reason.trim() }),
    onSaved: () => {
      say({ text: "Case closed. It stays readable, and the person can apply again." });
      void refetch();
      onDone();
    },
  });
  return (
    <Card title="Close the case">
      <EntryForm entry={entry} submitText="Close case" cancel={{ text: "Not now", onCancel: onDone }}>
        <DateField label="Closed on" max={today} {...entry.value("closedOn")} />
        <TextField label="Reason" maxLength={200} {...entry.text("reason")} />
      </EntryForm>
    </Card>
  );
}
