import { formatExactDate } from "@ips/i18n/format-date";
import { milestoneKindName } from "@ips/i18n/milestone-kind";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { DateField } from "@ips/ui/date-field";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useClient } from "../../record/client-context.tsx";
import { EntryDialog } from "../../record/entry-dialog.tsx";
import { useEntry } from "../../record/use-entry.ts";
import { useSayDone } from "../../record/use-say-done.ts";
import { useToday } from "../../shell/session.tsx";
import type { MilestoneRow } from "./milestone-groups.ts";

/** Corrects a date: a new value with its reason; what stood there stays visible. */
export function CorrectDialog({ row, onClose }: { row: MilestoneRow; onClose: () => void }) {
  const api = useApi();
  const sayDone = useSayDone();
  const undo = useMutation(api.undo.milestone.mutationOptions());
  const today = useToday();
  const { refetch } = useClient();
  const correct = useMutation(api.milestone.correct.mutationOptions());
  const name = milestoneKindName(row.kind);
  // A job that never began is not a job: its start can be another day, but not none.
  const mayBeNone = row.kind !== "job-start" && row.on !== null;
  const entry = useEntry({
    name: `correct.${row.milestoneId}`,
    initial: () => ({ id: newId(), on: "", none: false, reason: "" }),
    check: ({ on, none, reason }) => ({
      ...(!none && on === "" ? { on: "Choose the right date." } : {}),
      ...(!none && on !== "" && on === row.on ? { on: "This is the date that stands there now." } : {}),
      ...(!none && on > today ? { on: "This day is still to come. Check the year." } : {}),
      ...(reason.trim() === "" ? { reason: "Write why, in a few words." } : {}),
    }),
    save: ({ id, on, none, reason }) =>
      correct.mutateAsync({ milestoneId: id, replacesId: row.milestoneId, on: none ? null : on, reason }),
    onSaved: ({ id }) => {
      onClose();
      const writeId = newId();
      sayDone(`${name} corrected. What stood before stays visible.`, () =>
        undo.mutateAsync({ writeId, milestoneId: id }),
      );
      void refetch();
    },
  });
  return (
    <EntryDialog entry={entry} onClose={onClose} title={`Correct: ${name}`} submitText="Save correction">
      <p>
        Now: <strong>{row.on === null ? "no such date" : formatExactDate(row.on, "en")}</strong>. It stays in
        the record, struck through, with your reason.
      </p>
      {!entry.values.none && <DateField label="The right date" max={today} {...entry.value("on")} />}
      {mayBeNone && (
        <CheckboxField
          label="There is no such date"
          hint="It was recorded by mistake and nothing takes its place"
          {...entry.checked("none")}
        />
      )}
      <TextField
        label="Why"
        hint="Such as: the letter is dated August 12"
        autoComplete="off"
        maxLength={200}
        {...entry.text("reason")}
      />
    </EntryDialog>
  );
}
