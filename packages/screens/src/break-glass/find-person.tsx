import type { FindElsewhereOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { Card } from "@ips/ui/card";
import { DateField } from "@ips/ui/date-field";
import { FieldRow } from "@ips/ui/field-row";
import { RadioGroup } from "@ips/ui/radio-group";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { DueDay } from "../record/day.tsx";
import { EntryForm } from "../record/entry-form.tsx";
import { useEntry } from "../record/use-entry.ts";
import { findProblems, findValues, whomToFind } from "./find-values.ts";
import { OpenDialog } from "./open-dialog.tsx";

export type FoundPerson = FindElsewhereOutput["rows"][number];

/** Finds a person by what is known of them exactly. Every try is kept, and the page says so before. */
export function FindPerson({ unit }: { unit: "program" | "office" }) {
  const api = useApi();
  const find = useMutation(api.breakGlass.find.mutationOptions());
  const [found, setFound] = useState<FindElsewhereOutput | null>(null);
  const [opening, setOpening] = useState<FoundPerson | null>(null);
  const entry = useEntry({
    name: "elsewhere.find",
    initial: findValues,
    check: findProblems,
    save: async (values) => setFound(await find.mutateAsync({ searchId: newId(), by: whomToFind(values) })),
    onSaved: () => undefined,
  });
  const byNumber = entry.values.by === "number";
  return (
    <Card title="Find a person">
      <EntryForm entry={entry} submitText="Find">
        <p>
          You need to know the person: the exact number, or the exact name and birth date. Each try is kept
          with your name, also when nobody is found, and your supervisor can read it.
        </p>
        <RadioGroup
          label="What you know"
          layout="row"
          choices={[
            { value: "number", text: "Number" },
            { value: "name", text: "Name and birth date" },
          ]}
          {...entry.value("by")}
        />
        {byNumber ? (
          <TextField label="Number" width="narrow" autoComplete="off" {...entry.text("number")} />
        ) : (
          <>
            <FieldRow>
              <TextField label="First name" autoComplete="off" {...entry.text("firstName")} />
              <TextField label="Last name" autoComplete="off" {...entry.text("lastName")} />
            </FieldRow>
            <DateField label="Birth date" {...entry.value("bornOn")} />
          </>
        )}
      </EntryForm>
      <div role="status">
        {found && found.rows.length === 0 && (
          <p className="ips-nothing">
            Nobody in your agency has exactly this. Look at the spelling and the date; the try was kept.
          </p>
        )}
        {found && found.rows.length > 0 && (
          <ul className="ips-brief-list" aria-label="Found">
            {found.rows.map((person) => (
              <li key={person.clientId}>
                <Found person={person} unit={unit} onOpen={() => setOpening(person)} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {opening && <OpenDialog person={opening} unit={unit} onClose={() => setOpening(null)} />}
    </Card>
  );
}

function Found({
  person: { clientId, initials, unitName, inMyUnit, openUntil },
  unit,
  onOpen,
}: {
  person: FoundPerson;
  unit: "program" | "office";
  onOpen: () => void;
}) {
  const page = <ButtonLink href={`/clients/${clientId}`}>Go to the person's page</ButtonLink>;
  return (
    <>
      <p className="ips-brief-list__head">
        {initials} · {unitName}
      </p>
      {inMyUnit && (
        <>
          <p>This person is with your own {unit}.</p>
          {page}
        </>
      )}
      {!inMyUnit && openUntil !== null && (
        <>
          <p>
            Open to you until <DueDay on={openUntil} />.
          </p>
          {page}
        </>
      )}
      {!inMyUnit && openUntil === null && (
        <Button variant="primary" onClick={onOpen}>
          Open with a reason
        </Button>
      )}
    </>
  );
}
