import type { MilestoneKind } from "@ips/domain";
import { milestoneKindName } from "@ips/i18n/milestone-kind";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { DateField } from "@ips/ui/date-field";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../../record/client-context.tsx";
import { EntryDialog } from "../../record/entry-dialog.tsx";
import { useEntry } from "../../record/use-entry.ts";
import { useSayDone } from "../../record/use-say-done.ts";
import { useToday } from "../../shell/session.tsx";
import type { MilestoneGroup } from "./milestone-groups.ts";

/** Records a date for the first time. From then on it is corrected, never edited. */
export function RecordDialog({
  kind,
  group,
  onClose,
}: {
  kind: MilestoneKind;
  group: MilestoneGroup;
  onClose: () => void;
}) {
  const api = useApi();
  const sayDone = useSayDone();
  const undo = useMutation(api.undo.milestone.mutationOptions());
  const today = useToday();
  const { client, refetch } = useClient();
  const record = useMutation(api.milestone.record.mutationOptions());
  const name = milestoneKindName(kind);
  const entry = useEntry({
    name: `record.${client.clientId}.${kind}`,
    initial: () => ({ id: newId(), on: "", evidenceReference: "" }),
    check: ({ on }) => ({
      ...(on === "" ? { on: "Choose the date." } : {}),
      ...(on > today ? { on: "This day is still to come. Record it on the day it happens." } : {}),
    }),
    save: ({ id, on, evidenceReference }) =>
      record.mutateAsync({
        milestoneId: id,
        clientId: client.clientId,
        kind,
        subjectId: group.subjectId,
        on,
        evidenceReference,
      }),
    onSaved: ({ id }) => {
      onClose();
      const writeId = newId();
      sayDone(`${name} recorded`, () => undo.mutateAsync({ writeId, milestoneId: id }));
      void refetch();
    },
  });
  return (
    <EntryDialog entry={entry} onClose={onClose} title={name} submitText="Record date">
      <p>
        {group.source === "reported"
          ? "As your program was told. VR's own date takes its place once VR shares it."
          : "Once recorded, a date is corrected with a reason and never edited."}
      </p>
      <DateField label="Date" max={today} quick={[{ value: today, text: "Today" }]} {...entry.value("on")} />
      <TextField
        label={
          group.source === "reported" ? "Where you know it from" : "Which document proves it, and where it is"
        }
        optionalMark="optional"
        hint={
          group.source === "reported"
            ? "Such as: phone call with Eric Miller, Nov 12"
            : "Such as: signed application, case file, page 3"
        }
        autoComplete="off"
        maxLength={200}
        {...entry.text("evidenceReference")}
      />
    </EntryDialog>
  );
}
