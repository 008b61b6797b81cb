import { addDays, sharedWorkGroup, type SharedWorkKind } from "@ips/domain";
import { sharedWorkKindName } from "@ips/i18n/shared-work-kind";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { DateField } from "@ips/ui/date-field";
import { RadioGroup } from "@ips/ui/radio-group";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { groupShortName } from "../record/group-short-name.ts";
import { useEntry } from "../record/use-entry.ts";
import { useSayDone } from "../record/use-say-done.ts";
import { useToday } from "../shell/session.tsx";
import { workProblems } from "./work-problems.ts";

/** Records what either side did: what, on which day, and a line about it if it helps. */
export function RecordWorkDialog({
  kinds,
  onClose,
}: {
  kinds: readonly SharedWorkKind[];
  onClose: () => void;
}) {
  const api = useApi();
  const sayDone = useSayDone();
  const today = useToday();
  const { client, refetch } = useClient();
  const record = useMutation(api.crosswalk.record.mutationOptions());
  const takeBack = useMutation(api.crosswalk.takeBack.mutationOptions());
  const only = kinds.length === 1 ? kinds[0] : undefined;
  const entry = useEntry({
    name: `work.${client.clientId}.${kinds[0] ?? ""}`,
    initial: () => ({ id: newId(), kind: only ?? "", on: today, note: "" }),
    check: (values) => workProblems(values, today),
    save: async ({ id, kind, on, note }) => {
      const chosen = kinds.find((each) => each === kind);
      if (chosen)
        await record.mutateAsync({
          kind: chosen,
          on,
          note,
          entries: [{ workId: id, clientId: client.clientId }],
        });
    },
    onSaved: ({ id, kind }) => {
      onClose();
      const chosen = kinds.find((each) => each === kind);
      sayDone(`Recorded: ${chosen ? sharedWorkKindName(chosen) : "work"}`, () =>
        takeBack.mutateAsync({ entries: [{ workId: id }] }),
      );
      void refetch();
    },
  });
  const chosen = kinds.find((each) => each === entry.values.kind);
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={only ? sharedWorkKindName(only) : "Record what was done"}
      submitText="Record it"
    >
      {!only && (
        <RadioGroup
          label="What"
          choices={kinds.map((kind) => ({ value: kind, text: sharedWorkKindName(kind) }))}
          {...entry.value("kind")}
        />
      )}
      <DateField
        label="Day"
        max={today}
        quick={[
          { value: today, text: "Today" },
          { value: addDays(today, -1), text: "Yesterday" },
        ]}
        {...entry.value("on")}
      />
      <TextField
        label="A line about it"
        optionalMark="optional"
        autoComplete="off"
        hint={
          chosen
            ? `Goes with ${groupShortName(sharedWorkGroup(chosen))}: whoever that is shared with reads it.`
            : "Whoever reads the record may read it."
        }
        {...entry.text("note")}
      />
    </EntryDialog>
  );
}
