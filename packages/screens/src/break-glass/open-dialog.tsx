import { breakGlassReasons } from "@ips/domain";
import { breakGlassReasonName } from "@ips/i18n/break-glass-reason";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { RadioGroup } from "@ips/ui/radio-group";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { useEntry } from "../record/use-entry.ts";
import type { FoundPerson } from "./find-person.tsx";

/** Says why a record is opened, and what happens then, before it is opened. */
export function OpenDialog({
  person,
  unit,
  onClose,
}: {
  person: FoundPerson;
  unit: "program" | "office";
  onClose: () => void;
}) {
  const api = useApi();
  const say = useStatusMessage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const open = useMutation(api.breakGlass.open.mutationOptions());
  const entry = useEntry({
    name: `elsewhere.open.${person.clientId}`,
    initial: () => ({ openingId: newId(), reason: "", words: "" }),
    check: ({ reason, words }) => ({
      ...(reason ? {} : { reason: "Choose the reason." }),
      ...(words.trim() ? {} : { words: "Write what happened, in your own words." }),
    }),
    save: ({ openingId, reason, words }) =>
      open.mutateAsync({
        openingId,
        clientId: person.clientId,
        reason: breakGlassReasons.find((each) => each === reason) ?? "other",
        words,
      }),
    onSaved: () => {
      say({ text: "The record is open to you, for reading. Its supervisor has been told." });
      void queries.invalidateQueries(api.breakGlass.pathFilter());
      void navigate({ href: `/clients/${person.clientId}` });
    },
  });
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={`Open the record of ${person.initials}, ${person.unitName}?`}
      submitText="Open the record"
    >
      <p>
        You will read what your role reads in your own {unit}, and write nothing. The supervisor of the
        person's {unit} is told now and says afterwards whether it was justified. Every page you open is kept,
        and the person can ask who has looked.
      </p>
      <RadioGroup
        label="Reason"
        choices={breakGlassReasons.map((reason) => ({ value: reason, text: breakGlassReasonName(reason) }))}
        {...entry.value("reason")}
      />
      <TextAreaField label="What happened" rows={3} maxLength={2000} {...entry.text("words")} />
    </EntryDialog>
  );
}
