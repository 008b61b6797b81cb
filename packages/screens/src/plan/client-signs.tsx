import type { Language } from "@ips/domain";
import { appErrorWords } from "@ips/i18n/app-error";
import { planAgreementText, type PlanAgreementWord } from "@ips/i18n/plan-agreement";
import { readAppError } from "@ips/portal-kit/read-app-error";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { TextField } from "@ips/ui/text-field";
import { useState } from "react";

/** Signing on the device: the person writes their own name under what they have read. */
export function ClientSigns({
  language,
  busy,
  error,
  onBack,
  onSign,
}: {
  language: Language;
  busy: boolean;
  error: unknown;
  onBack: () => void;
  onSign: (name: string) => void;
}) {
  const [name, setName] = useState("");
  const [read, setRead] = useState(false);
  const [asked, setAsked] = useState(false);
  const text = (word: PlanAgreementWord) => planAgreementText(word, language);
  const problem = error ? problemText(error, language) : null;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (name.trim() !== "" && read) onSign(name.trim());
      }}
    >
      <p>{text("confirm")}</p>
      {problem && (
        <Alert tone="error" live="assertive">
          {problem}
        </Alert>
      )}
      <CheckboxField
        label={text("statement")}
        name="read"
        checked={read}
        onChecked={setRead}
        error={asked && !read ? text("statement-missing") : undefined}
      />
      <TextField
        label={text("name")}
        name="name"
        autoComplete="off"
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={asked && name.trim() === "" ? text("name-missing") : undefined}
      />
      <div className="ips-plan-agree">
        <Button type="submit" variant="primary" busy={busy}>
          {text("agree")}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {text("back")}
        </Button>
      </div>
    </form>
  );
}

/** Why it could not be recorded, in the person's language. */
function problemText(error: unknown, language: Language): string {
  const { code } = readAppError(error);
  const { title, todo } = appErrorWords(code === "no-connection" ? "unavailable" : code, language);
  return `${title} ${todo}`;
}
