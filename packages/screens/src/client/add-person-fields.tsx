import { Card } from "@ips/ui/card";
import { FieldRow } from "@ips/ui/field-row";
import { SelectField } from "@ips/ui/select-field";
import { Stack } from "@ips/ui/stack";
import { TextField } from "@ips/ui/text-field";
import type { ReactNode } from "react";
import type { Entry } from "../record/use-entry.ts";
import { useSession } from "../shell/session.tsx";
import { IdentityFields } from "./identity-fields.tsx";
import type { IdentityValues } from "./identity-values.ts";

type Values = IdentityValues & { number: string; unitId: string };

/** Who the person is, the agency's number and unit (asked for where there are several), and what else the agency keeps. */
export function AddPersonFields({
  entry,
  title,
  unit,
  children,
}: {
  entry: Pick<Entry<Values>, "text" | "value">;
  /** Of the agency's own card: "In the program". */
  title: string;
  /** What its units are called: "Program", "Office". */
  unit: string;
  children: ReactNode;
}) {
  const { units } = useSession().active;
  return (
    <Stack gap={3}>
      <Card title="Who">
        <IdentityFields entry={entry} />
      </Card>
      <Card title={title}>
        <FieldRow>
          <TextField
            label="Number"
            hint="As your agency numbers people"
            autoComplete="off"
            {...entry.text("number")}
          />
          {units.length > 1 && (
            <SelectField
              label={unit}
              placeholder="Choose"
              options={units.map(({ unitId, name }) => ({ value: unitId, text: name }))}
              {...entry.text("unitId")}
            />
          )}
        </FieldRow>
        {children}
      </Card>
    </Stack>
  );
}
