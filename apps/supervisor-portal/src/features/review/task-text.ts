import type { ReviewTask } from "@ips/contract";
import { reviewTaskSubjectName } from "@ips/i18n/review-task-subject";

/** What a line of the checklist asks for, in words. */
export const taskText = ({ subject, words }: Pick<ReviewTask, "subject" | "words">): string =>
  words === "" && subject !== null ? reviewTaskSubjectName(subject) : words;
