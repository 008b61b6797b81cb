import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { EntryDialog } from "@ips/screens/record/entry-dialog.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { awayText } from "./week-text.ts";
import type { WeekRow } from "./week-row.ts";
import { hoursOf } from "@ips/screens/record/hours-of.ts";
import { weekProblems, weekValues, type WeekValues } from "./week-values.ts";

/** The hours of one week. */
export function WeekDialog({
  row,
  title,
  onClose,
  onSaved,
}: {
  row: WeekRow;
  title: string;
  onClose: () => void;
  onSaved: () => void;
}) {
  const api = useApi();
  const say = useStatusMessage();
  const save = useMutation(api.week.save.mutationOptions());
  const entry = useEntry<WeekValues>({
    name: `week.${row.weekOf}`,
    initial: () => weekValues(row, newId()),
    check: weekProblems,
    save: ({ id, scheduled, community, employment }) =>
      save.mutateAsync({
        weekId: id,
        weekOf: row.weekOf,
        scheduledHours: hoursOf(scheduled) ?? 0,
        communityHours: hoursOf(community) ?? 0,
        employmentHours: hoursOf(employment) ?? 0,
      }),
    onSaved: () => {
      onClose();
      say({ text: `${title}: hours saved. Enter them again to correct them.` });
      onSaved();
    },
  });
  const hours = { inputMode: "decimal", autoComplete: "off", width: "narrow", suffix: "hours" } as const;
  return (
    <EntryDialog entry={entry} onClose={onClose} title={title} submitText="Save hours">
      <TextField label="Scheduled" hint="0 for a week off" {...hours} {...entry.text("scheduled")} />
      <TextField
        label="Outside the office"
        hint={awayText(row.notes)}
        {...hours}
        {...entry.text("community")}
      />
      <TextField
        label="Employment work"
        hint="What is left when other duties are taken away"
        {...hours}
        {...entry.text("employment")}
      />
    </EntryDialog>
  );
}
