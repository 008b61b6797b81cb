import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { DateField } from "@ips/ui/date-field";
import { SelectField } from "@ips/ui/select-field";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useSayDone } from "../record/use-say-done.ts";
import { useSession, useToday } from "../shell/session.tsx";
import { useStaffOptions } from "./staff-options.ts";

/** Opens a new episode for somebody who comes back; the earlier ones stay as they are. */
export function ReopenDialog({ onClose }: { onClose: () => void }) {
  const api = useApi();
  const sayDone = useSayDone();
  const undo = useMutation(api.undo.end.mutationOptions());
  const today = useToday();
  const { active } = useSession();
  const { client, refetch } = useClient();
  const staff = useStaffOptions();
  const reopen = useMutation(api.episode.reopen.mutationOptions());
  const entry = useEntry({
    name: `reopen.${client.clientId}`,
    initial: () => ({
      id: newId(),
      enteredOn: today,
      staffId: active.role === "specialist" ? (active.staffId ?? "") : "",
    }),
    check: ({ enteredOn }) => ({
      ...(enteredOn === "" ? { enteredOn: "Choose the day the person came back." } : {}),
      ...(enteredOn > today
        ? { enteredOn: "This day is still to come. Open the episode when the person is back." }
        : {}),
    }),
    save: ({ id, enteredOn, staffId }) =>
      reopen.mutateAsync({
        clientId: client.clientId,
        episodeId: id,
        enteredOn,
        specialistId: staffId === "" ? null : staffId,
      }),
    onSaved: ({ id }) => {
      onClose();
      const writeId = newId();
      sayDone(`${client.name} is in the program again`, () => undo.mutateAsync({ writeId, subjectId: id }));
      void refetch();
    },
  });
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={`Welcome ${client.name} back`}
      submitText="Open the episode"
    >
      <p>A new time in the program begins. What was tried before stays in the record and can be built on.</p>
      <DateField
        label="Program entry"
        quick={[{ value: today, text: "Today" }]}
        {...entry.value("enteredOn")}
      />
      <SelectField
        label="Employment specialist"
        placeholder="Nobody yet"
        optionalMark="optional"
        options={staff ?? []}
        {...entry.text("staffId")}
      />
    </EntryDialog>
  );
}
