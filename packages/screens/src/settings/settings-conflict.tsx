import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { FormActions } from "@ips/ui/form-actions";
import { RadioGroup } from "@ips/ui/radio-group";
import { useEffect, useRef, useState } from "react";
import { mergeSettings, type Chosen } from "./merge-settings.ts";
import type { SettingsDraft } from "./settings-draft.ts";
import type { SettingValues } from "./setting-values.ts";

type SettingsConflictProps = {
  mine: SettingsDraft;
  theirs: SettingValues;
  savedByName: string | null;
  onSettled: (values: SettingValues) => void;
  onDiscard: () => void;
};

/**
 * Somebody else saved while this form was being written: what only one of the two changed holds, and where both changed the same both values
 * stand beside each other to choose from. Nothing is saved here; the form comes back with the choice.
 */
export function SettingsConflict({ mine, theirs, savedByName, onSettled, onDiscard }: SettingsConflictProps) {
  const [chosen, setChosen] = useState<Chosen>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const who = savedByName ?? "Somebody else";
  const { values, conflicts, takenOver } = mergeSettings(mine.base, mine.values, theirs, chosen);
  const open = conflicts.filter(({ key }) => chosen[key] === undefined).length;
  return (
    <section className="ips-settings" aria-labelledby="settings-conflict">
      <h2 id="settings-conflict" ref={heading} tabIndex={-1}>
        {who} saved these settings while you were writing
      </h2>
      <p>
        Nothing was overwritten, and what you wrote is kept.
        {takenOver.length > 0 && ` Changed by ${who} alone, and taken over: ${takenOver.join("; ")}.`}
      </p>
      {conflicts.length === 0 && <Alert tone="success">You changed different things: both can stand.</Alert>}
      {conflicts.map(({ key, label, mine: ours, theirs: other }) => (
        <RadioGroup
          key={key}
          id={`settings-conflict-${key}`}
          name={key}
          label={label}
          value={chosen[key] ?? ""}
          onValue={(value) => {
            if (value === "mine" || value === "theirs") setChosen({ ...chosen, [key]: value });
          }}
          choices={[
            { value: "mine", text: `Mine: ${ours}` },
            { value: "theirs", text: `${who}: ${other}` },
          ]}
        />
      ))}
      <FormActions
        note={open > 0 ? `${open === 1 ? "1 value waits" : `${open} values wait`} for your choice.` : null}
      >
        <Button variant="primary" disabled={open > 0} onClick={() => onSettled(values)}>
          Go on with these settings
        </Button>
        <Button variant="quiet" onClick={onDiscard}>
          Drop mine, keep what {who} saved
        </Button>
      </FormActions>
    </section>
  );
}
