import { reasonEnglish } from "@ips/i18n/reason-english";
import { readAppError } from "@ips/portal-kit/read-app-error";
import { Alert } from "@ips/ui/alert";
import { reasonCodes } from "@ips/domain";
import { refusalWords } from "../shell/refusal-words.ts";

/** Why a form was refused, above its buttons, where it was sent; read out at once. */
export function RefusedEntry({ error }: { error: unknown }) {
  if (error === null || error === undefined) return null;
  const words = refusalWords(error);
  const { facts } = readAppError(error);
  const reason = reasonCodes.find((code) => code === facts["reason"]);
  const why = reason ? reasonEnglish(reason) : null;
  return (
    <Alert tone="error" live="assertive" heading={why?.what ?? words.title} headingLevel={3}>
      <p>{[why?.todo ?? words.todo, words.kept].filter(Boolean).join(" ")}</p>
    </Alert>
  );
}
