import {
  addDays,
  languages,
  releasePurposes,
  signatureKinds,
  signingCapacities,
  type Language,
} from "@ips/domain";
import { languageName } from "@ips/i18n/language";
import { releasePurposeName } from "@ips/i18n/release-purpose";
import { releaseStatementText, type ReleaseStatement } from "@ips/i18n/release-statement";
import { signatureKindName } from "@ips/i18n/signature-kind";
import { signingCapacityName } from "@ips/i18n/signing-capacity";
import { unreviewedMark } from "@ips/i18n/translation";
import { Card } from "@ips/ui/card";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { CheckboxGroup } from "@ips/ui/checkbox-group";
import { DateField } from "@ips/ui/date-field";
import { RadioGroup } from "@ips/ui/radio-group";
import { SelectField } from "@ips/ui/select-field";
import { TextField } from "@ips/ui/text-field";
import type { Entry } from "../record/use-entry.ts";
import { useToday } from "../shell/session.tsx";
import type { SigningValues } from "./signing-values.ts";

type Part = { entry: Entry<SigningValues> };

/** The language in which a form is read and signed. */
export const languageOf = ({ formLanguage }: SigningValues): Language =>
  languages.find((each) => each === formLanguage) ?? "en";

/** In which language it is read. */
export function LanguageChoice({ entry }: Part) {
  return (
    <SelectField
      label="Language in which it is read and signed"
      width="narrow"
      options={languages.map((each) => ({ value: each, text: languageName(each) }))}
      {...entry.text("formLanguage")}
    />
  );
}

/** What for. */
export function PurposeChoice({ entry }: Part) {
  const language = languageOf(entry.values);
  return (
    <CheckboxGroup
      label="What for"
      choices={releasePurposes.map((purpose) => ({
        value: purpose,
        text: releasePurposeName(purpose, language),
      }))}
      {...entry.list("purposes")}
    />
  );
}

/** From when to when, within the agency's own limit. */
export function TimeCard({ entry, longest }: Part & { longest: { months: number; lastDay: string } }) {
  const today = useToday();
  const from = entry.values.validFrom || today;
  const years = longest.months % 12 === 0 ? longest.months / 12 : null;
  const limit = years === 1 ? "1 year" : years === null ? `${longest.months} months` : `${years} years`;
  const shorter = [
    { value: addDays(from, 90), text: "3 months" },
    { value: addDays(from, 180), text: "6 months" },
  ].filter(({ value }) => value < longest.lastDay);
  return (
    <Card title="For how long">
      <DateField label="From" quick={[{ value: today, text: "Today" }]} {...entry.value("validFrom")} />
      <DateField
        label="Until"
        hint={`At most ${limit}, your agency's limit. It ends by itself on this day, and can be stopped earlier at any time.`}
        quick={[...shorter, { value: longest.lastDay, text: limit }]}
        max={longest.lastDay}
        {...entry.value("expiresOn")}
      />
    </Card>
  );
}

/** The statements that make a consent an informed one, in the language of the form. */
export function StatementsCard({
  entry,
  statements,
  clientName,
}: Part & { statements: readonly ReleaseStatement[]; clientName: string }) {
  const language = languageOf(entry.values);
  const mark = unreviewedMark(language);
  return (
    <Card title="Read together">
      <div lang={language} className="ips-release__statements">
        {mark && <p className="ips-nothing">{mark}</p>}
        <ul>
          {statements.map((statement) => (
            <li key={statement}>{releaseStatementText(statement, language)}</li>
          ))}
        </ul>
      </div>
      <CheckboxField
        label={`${entry.values.signedByName || clientName} has read this, or it was read to them`}
        {...entry.checked("statementsRead")}
      />
    </Card>
  );
}

/** Who signs, by what authority, how, when, and who was there. */
export function SignatureCard({ entry }: Part) {
  const today = useToday();
  const { values } = entry;
  return (
    <Card title="Signature">
      <RadioGroup
        label="Who signs"
        layout="row"
        choices={signingCapacities.map((each) => ({ value: each, text: signingCapacityName(each) }))}
        {...entry.value("capacity")}
      />
      <TextField
        label="Full name of the person who signs"
        autoComplete="off"
        {...entry.text("signedByName")}
      />
      {values.capacity === "representative" && (
        <>
          <TextField
            label="What gives them authority"
            hint="For example: guardianship order of May 2025"
            {...entry.text("authority")}
          />
          <TextField
            label="Where the proof is kept"
            hint="For example: copy of the order in the paper file, page 3"
            {...entry.text("authorityReference")}
          />
        </>
      )}
      <RadioGroup
        label="How it is signed"
        layout="row"
        choices={signatureKinds.map((each) => ({ value: each, text: signatureKindName(each) }))}
        {...entry.value("signatureKind")}
      />
      {values.signatureKind === "paper" && (
        <TextField label="Where the signed paper is kept" {...entry.text("signatureReference")} />
      )}
      <DateField
        label="Signed on"
        quick={[{ value: today, text: "Today" }]}
        max={today}
        {...entry.value("signedOn")}
      />
      <TextField
        label="Who else was there"
        hint="An interpreter or a relative, for example. Your own name is kept anyway."
        optionalMark="optional"
        {...entry.text("witnessName")}
      />
      <CheckboxField label="The person was given a copy" {...entry.checked("copyGiven")} />
    </Card>
  );
}
