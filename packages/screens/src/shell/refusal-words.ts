import type { AppErrorCode } from "@ips/contract/app-error-code";
import type { AppErrorWords } from "@ips/i18n/app-error";
import type { appErrorEnglish } from "@ips/i18n/app-error-english";
import { appErrorUsualEnglish, unexpectedEnglish } from "@ips/i18n/app-error-usual-english";
import { readAppError } from "@ips/portal-kit/read-app-error";

const noConnection: AppErrorWords = {
  title: "There is no connection to the server just now",
  kept: "What you have written is still here.",
  todo: "Try again in a moment.",
};

type WordsOf = typeof appErrorEnglish;
const rest: { words?: WordsOf } = {};

/** Loads the words of what only some acts can meet. */
export async function loadRefusalWords(): Promise<void> {
  const loaded = await import("@ips/i18n/app-error-english");
  rest.words = loaded.appErrorEnglish;
}

/**
 * Waits until a refusal can be explained: most acts are never refused, so the words of those that are come with the first.
 * Where they cannot be loaded, the refusal is explained in general words.
 */
export async function readyToExplain(refused: unknown): Promise<void> {
  const { code, fields } = readAppError(refused);
  if (rest.words || code === "no-connection" || (appErrorUsualEnglish(code) && fields.length === 0)) return;
  await loadRefusalWords().catch(() => undefined);
}

/** What an error of a query or a write means for the person before the screen. */
export function refusalWords(error: unknown): AppErrorWords {
  const { code } = readAppError(error);
  return code === "no-connection" ? noConnection : refusalWordsOf(code);
}

/** What a code of the server means. */
export const refusalWordsOf = (code: AppErrorCode): AppErrorWords =>
  appErrorUsualEnglish(code) ?? rest.words?.(code) ?? unexpectedEnglish;

/** The same in one paragraph, for status messages and for the top of a form. */
export function refusalText(error: unknown): string {
  const words = refusalWords(error);
  return [words.title + ".", words.kept, words.todo].filter(Boolean).join(" ").replaceAll("..", ".");
}
