import { refusalWordsOf } from "../shell/refusal-words.ts";
import { appErrorCodes } from "@ips/contract/app-error-code";
import { fieldCodes } from "@ips/contract/field-code";
import { fieldErrorText } from "@ips/i18n/field-error";

/**
 * What the server says about one field, in words; a refusal that concerns one field (a number that is taken, a
 * password that is too common) has the words of the refusal.
 *
 * @example
 * fieldProblemText("date.impossible", {}); // => "The calendar does not have this day. Check day, month and year."
 */
export function fieldProblemText(code: string, facts: Readonly<Record<string, unknown>>): string {
  const refusal = appErrorCodes.find((each) => each === code);
  if (refusal) {
    const { title, todo } = refusalWordsOf(refusal);
    return `${title} ${todo}`;
  }
  return fieldErrorText(fieldCodes.find((each) => each === code) ?? "field.impossible", facts);
}
