import type { DataGroup, Language } from "@ips/domain";
import { dataGroupExplanation, dataGroupName } from "@ips/i18n/data-group";
import { Card } from "@ips/ui/card";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { CheckboxGroup } from "@ips/ui/checkbox-group";
import type { Entry } from "../record/use-entry.ts";
import type { SigningValues } from "./signing-values.ts";

/** The other half of the sitting: what the other agency may let us see. It is signed here and filed there. */
export function OtherDirection({
  entry,
  otherName,
  ownName,
  choosable,
  language,
}: {
  entry: Entry<SigningValues>;
  otherName: string | null;
  ownName: string;
  choosable: readonly DataGroup[];
  language: Language;
}) {
  const other = otherName ?? "the other agency";
  return (
    <Card title="The other direction">
      <CheckboxField
        label={`Sign in the same sitting what ${other} may let ${ownName} see`}
        {...entry.checked("both")}
      />
      {entry.values.both && (
        <>
          <p className="ips-nothing">
            That record belongs to {other}, so it must keep the release itself. The signed form is handed over
            with this release: {other} files it with one click, and only then does anything open. Until then
            you see that it was handed over, and nothing else.
          </p>
          <CheckboxGroup
            label={`Parts of the record at ${other}`}
            choices={choosable.map((group) => ({
              value: group,
              text: dataGroupName(group, language),
              detail: dataGroupExplanation(group, language),
            }))}
            layout="tiles"
            {...entry.list("backGroups")}
          />
        </>
      )}
    </Card>
  );
}
