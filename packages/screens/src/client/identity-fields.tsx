import { languages } from "@ips/domain";
import { languageName } from "@ips/i18n/language";
import { DateField } from "@ips/ui/date-field";
import { FieldRow } from "@ips/ui/field-row";
import { RadioGroup } from "@ips/ui/radio-group";
import { TextField } from "@ips/ui/text-field";
import type { Entry } from "../record/use-entry.ts";
import type { IdentityValues } from "./identity-values.ts";

/** Name, birth date, how to reach the person, language. */
export function IdentityFields({ entry }: { entry: Pick<Entry<IdentityValues>, "text" | "value"> }) {
  return (
    <>
      <FieldRow>
        <TextField label="First name" autoComplete="off" {...entry.text("firstName")} />
        <TextField label="Last name" autoComplete="off" {...entry.text("lastName")} />
      </FieldRow>
      <FieldRow>
        <TextField
          label="Preferred name"
          optionalMark="optional"
          hint="What they want to be called"
          autoComplete="off"
          {...entry.text("preferredName")}
        />
        <TextField
          label="Pronoun"
          optionalMark="optional"
          hint="Such as she/her or they/them"
          autoComplete="off"
          {...entry.text("pronoun")}
        />
      </FieldRow>
      <DateField label="Birth date" optionalMark="optional" {...entry.value("bornOn")} />
      <FieldRow>
        <TextField
          label="Phone"
          type="tel"
          optionalMark="optional"
          autoComplete="off"
          {...entry.text("phone")}
        />
        <TextField
          label="E-mail"
          type="email"
          optionalMark="optional"
          autoComplete="off"
          {...entry.text("email")}
        />
      </FieldRow>
      <RadioGroup
        label="Language"
        hint="In which they read and sign"
        layout="row"
        choices={languages.map((language) => ({ value: language, text: languageName(language) }))}
        {...entry.value("language")}
      />
    </>
  );
}
