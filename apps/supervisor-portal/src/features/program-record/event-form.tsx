import type { ProgramEventsOutput } from "@ips/contract";
import { addDays, programEventAbout, programEventKinds } from "@ips/domain";
import { programEventKindName } from "@ips/i18n/program-event-kind";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { EntryForm } from "@ips/screens/record/entry-form.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { Button } from "@ips/ui/button";
import { DateField } from "@ips/ui/date-field";
import { FieldRow } from "@ips/ui/field-row";
import { RadioGroup } from "@ips/ui/radio-group";
import { SelectField } from "@ips/ui/select-field";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import {
  eventInput,
  eventProblems,
  eventValues,
  kindOf,
  valuesAsked,
  weeksBack,
  type EventValues,
} from "./event-values.ts";
import type { RecordSearch } from "./record-search.ts";
import { useSaid } from "./use-said.ts";

const keys = () => Array.from({ length: Math.max(...weeksBack) + 1 }, newId);

/** Records what the program did: what, when, with whom; begins with what the address asks for. Stays open for the next one. */
export function EventForm({
  data,
  unitId,
  asked,
}: {
  data: ProgramEventsOutput;
  unitId: string;
  asked: RecordSearch;
}) {
  const api = useApi();
  const said = useSaid();
  const { today, specialists, teams, events } = data;
  const [last] = events;
  const record = useMutation(api.programEvent.record.mutationOptions());
  const takeBack = useMutation(api.programEvent.takeBack.mutationOptions());
  const entry = useEntry<EventValues>({
    // What an address asks for is a form of its own: a draft of something else does not stand in its place.
    name: ["program-event", unitId, asked.kind, asked.on, asked.staff, asked.team].filter(Boolean).join("."),
    initial: () => valuesAsked(eventValues(keys(), today), asked, data),
    check: (values) => eventProblems(values, today),
    save: async (values) => {
      const input = eventInput(values, unitId);
      if (input) await record.mutateAsync(input);
    },
    onSaved: (values) => {
      const kind = kindOf(values);
      const eventIds = eventInput(values, unitId)?.days.map(({ eventId }) => eventId) ?? [];
      const times = eventIds.length === 1 ? "" : `, on ${eventIds.length} days`;
      said(`Recorded: ${kind ? programEventKindName(kind) : "event"}${times}`, () =>
        takeBack.mutateAsync({ eventIds }),
      );
    },
  });
  const kind = kindOf(entry.values);
  const about = kind && programEventAbout[kind];
  const repeat = () => {
    if (!last) return;
    const { ids: _, ...values } = eventValues([], today, last);
    for (const [key, value] of Object.entries(values)) entry.set(key as keyof typeof values, value);
  };
  return (
    <EntryForm entry={entry} submitText="Record it">
      <FieldRow>
        <SelectField
          label="What happened"
          placeholder="Choose"
          options={programEventKinds.map((each) => ({ value: each, text: programEventKindName(each) }))}
          {...entry.text("kind")}
        />
        <DateField
          label="Day"
          max={today}
          quick={[
            { value: today, text: "Today" },
            { value: addDays(today, -1), text: "Yesterday" },
          ]}
          {...entry.value("on")}
        />
        <SelectField
          label="Also the weeks before"
          options={weeksBack.map((weeks) => ({ value: String(weeks), text: backText(weeks) }))}
          {...entry.text("back")}
        />
      </FieldRow>
      {last && (
        <p className="ips-no-print">
          <Button variant="link" size="small" onClick={repeat}>
            Repeat the last one: {programEventKindName(last.kind)}
            {last.staff ? `, ${last.staff.name}` : ""}
          </Button>
        </p>
      )}
      {about && about.staff !== "no" && (
        <SelectField
          label="With whom"
          placeholder={about.staff === "may" ? "Everybody" : "Choose"}
          options={specialists.map(({ staffId, name }) => ({ value: staffId, text: name }))}
          {...entry.text("staff")}
        />
      )}
      {about?.team === "needed" && (
        <SelectField
          label="Treatment team"
          placeholder="Choose"
          options={teams.map(({ teamId, name }) => ({ value: teamId, text: name }))}
          {...entry.text("team")}
        />
      )}
      {about?.executive === "needed" && (
        <RadioGroup
          label="Did an executive take part?"
          choices={[
            { value: "yes", text: "Yes" },
            { value: "no", text: "No" },
          ]}
          {...entry.value("executive")}
        />
      )}
      <TextField
        label="A line about it"
        optionalMark="optional"
        hint="Nothing about a person: this is the program's own record."
        autoComplete="off"
        {...entry.text("note")}
      />
    </EntryForm>
  );
}

const backText = (weeks: number): string =>
  weeks === 0 ? "only this day" : weeks === 1 ? "and the week before" : `and the ${weeks} weeks before`;
