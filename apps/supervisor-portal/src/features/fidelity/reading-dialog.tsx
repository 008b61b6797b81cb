import type { FidelityReading } from "@ips/contract";
import { defaultFidelitySettings } from "@ips/fidelity";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { EntryDialog } from "@ips/screens/record/entry-dialog.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { SelectField } from "@ips/ui/select-field";
import { TextField } from "@ips/ui/text-field";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import {
  fieldOf,
  hintOf,
  numberProblems,
  numberText,
  readingNumbers,
  writtenNumbers,
  type ReadingNumber,
} from "./reading-numbers.ts";
import { chosenSettings, readingChoices } from "./reading-words.ts";

/** Windows that reviewers use; six months is the usual one. */
const windows = [1, 3, 6, 9, 12, 18, 24] as const;

/** Over how many months the evidence is read, and which reading holds where the printed form leaves a choice. */
export function ReadingDialog({
  reading: { months, settings },
  unitId,
  onClose,
}: {
  reading: FidelityReading;
  unitId: string;
  onClose: () => void;
}) {
  const api = useApi();
  const queries = useQueryClient();
  const say = useStatusMessage();
  const save = useMutation(api.fidelity.saveReading.mutationOptions());
  const names = Object.keys(readingChoices) as (keyof typeof readingChoices)[];
  const numbers = Object.keys(readingNumbers) as ReadingNumber[];
  const entry = useEntry<Record<string, string>>({
    name: `reading.${unitId}`,
    initial: () => ({
      id: newId(),
      months: String(months),
      ...Object.fromEntries(names.map((name) => [name, String(settings[name])])),
      ...Object.fromEntries(numbers.map((name) => [fieldOf(name), numberText(name, settings[name])])),
    }),
    check: numberProblems,
    save: ({ id = "", months: chosen, ...choices }) =>
      save.mutateAsync({
        settingId: id,
        unitId,
        months: Number(chosen),
        settings: writtenNumbers(chosenSettings(settings, choices), choices),
      }),
    onSaved: () => {
      onClose();
      say({ text: "Saved. Every figure is read this way from now on; what held before stays on record." });
      void queries.invalidateQueries(api.fidelity.pathFilter());
    },
  });
  return (
    <EntryDialog entry={entry} onClose={onClose} title="How the evidence is read" submitText="Save">
      <SelectField
        label="Records of the last"
        options={[...new Set([...windows, months])]
          .toSorted((a, b) => a - b)
          .map((each) => ({ value: String(each), text: each === 1 ? "month" : `${each} months` }))}
        {...entry.text("months")}
      />
      {names.map((name) => (
        <SelectField
          key={name}
          label={readingChoices[name].label}
          options={readingChoices[name].choices.map(({ value, text }) => ({
            value,
            text: value === String(defaultFidelitySettings[name]) ? `${text} (usual)` : text,
          }))}
          {...entry.text(name)}
        />
      ))}
      {numbers.map((name) => (
        <TextField
          key={name}
          label={readingNumbers[name].label}
          hint={hintOf(name)}
          width="narrow"
          inputMode="decimal"
          autoComplete="off"
          {...entry.text(fieldOf(name))}
        />
      ))}
    </EntryDialog>
  );
}
