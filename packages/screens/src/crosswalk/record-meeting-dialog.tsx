import { addDays } from "@ips/domain";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { DateField } from "@ips/ui/date-field";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { workProblems } from "./work-problems.ts";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useRecordChanged } from "../record/use-record-changed.ts";
import { useSayDone } from "../record/use-say-done.ts";
import { useToday } from "../shell/session.tsx";

/** Records that IPS and VR talked about these people: one act for all of them. */
export function RecordMeetingDialog({
  people,
  onClose,
  onRecorded,
}: {
  people: readonly { clientId: string; name: string }[];
  onClose: () => void;
  onRecorded: () => void;
}) {
  const api = useApi();
  const sayDone = useSayDone();
  const changed = useRecordChanged();
  const today = useToday();
  const record = useMutation(api.crosswalk.record.mutationOptions());
  const takeBack = useMutation(api.crosswalk.takeBack.mutationOptions());
  const count = `${people.length} ${people.length === 1 ? "person" : "people"}`;
  // Made once, so that a retried write is the same write.
  const [entries] = useState(() => people.map(({ clientId }) => ({ workId: newId(), clientId })));
  const entry = useEntry({
    name: "meeting",
    initial: () => ({ id: "", kind: "ips-vr-meeting", on: today, note: "" }),
    check: (values) => workProblems(values, today),
    save: ({ on, note }) => record.mutateAsync({ kind: "ips-vr-meeting", on, note, entries }),
    onSaved: () => {
      onClose();
      onRecorded();
      sayDone(`The meeting is recorded for ${count}`, () =>
        takeBack.mutateAsync({ entries: entries.map(({ workId }) => ({ workId })) }),
      );
      void changed();
    },
  });
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={`We talked about ${count}`}
      submitText="Record the meeting"
    >
      <p>{people.map(({ name }) => name).join(", ")}</p>
      <DateField
        label="Day of the meeting"
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
        hint="The same line stands on each person’s record: name nobody in it."
        {...entry.text("note")}
      />
    </EntryDialog>
  );
}
