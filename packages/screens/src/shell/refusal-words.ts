import type { AppErrorWords } from "@ips/i18n/app-error";
import { appErrorEnglish } from "@ips/i18n/app-error-english";
import { readAppError } from "@ips/portal-kit/read-app-error";

const noConnection: AppErrorWords = {
  title: "There is no connection to the server just now",
  kept: "What you have written is still here.",
  todo: "Try again in a moment.",
};

/** What an error of a query or a write means for the person before the screen. */
export function refusalWords(error: unknown): AppErrorWords {
  const { code } = readAppError(error);
  return code === "no-connection" ? noConnection : appErrorEnglish(code);
}

/** The same in one paragraph, for status messages and for the top of a form. */
export function refusalText(error: unknown): string {
  const words = refusalWords(error);
  return [words.title + ".", words.kept, words.todo].filter(Boolean).join(" ").replaceAll("..", ".");
}
