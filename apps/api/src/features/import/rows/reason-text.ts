import type { ImportKind } from "@ips/contract";
import type { ImportReason } from "@ips/domain";
import { fieldsOf } from "../recognise/field-specs.ts";
import type { Problem } from "./problem.ts";

/** The words for a refused row: what is wrong, and what to do about it. */
export type ReasonText = { readonly reason: string; readonly toDo: string };

/**
 * Says in plain English why a row was refused and what to do: for the command line and for the file of refused
 * rows, which is mended outside the product. A portal has its own sentence for each code.
 *
 * @example
 * reasonText("clients", { reason: "date-missing", field: "enteredOn", value: "" }).reason; // => "program entry is missing"
 */
export function reasonText(kind: ImportKind, problem: Problem): ReasonText {
  const label = labelOf(kind, problem.field);
  const words = particular[`${kind}.${problem.field}.${problem.reason}`] ?? sentences[problem.reason];
  return { reason: words.reason(label), toDo: words.toDo(label) };
}

/** What a field is called, as in the sample sheets. */
export function fieldLabel(kind: ImportKind, field: string): string {
  return field === "enrollment"
    ? "New enrollment"
    : (fieldsOf(kind).find((each) => each.field === field)?.spec.label ?? field);
}

/** The label of a field inside a sentence: "program entry", but "VR application". */
function labelOf(kind: ImportKind, field: string | null): string {
  const label = field === null ? "value" : fieldLabel(kind, field);
  const word = label.replace(/\?$/, "");
  return /^[A-Z]{2}/.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
}

type Sentence = { reason: (label: string) => string; toDo: (label: string) => string };

/** Where a field has more to say than its reason. */
const particular: Readonly<Record<string, Sentence>> = {
  "weekly-time.weekOf.unknown-value": {
    reason: () => "week does not start on a Monday",
    toDo: () => "Write the Monday of the week; weeks run Monday to Sunday.",
  },
  "contacts.minutes.unknown-value": {
    reason: () => "more minutes than a day has",
    toDo: () => "Correct the minutes; a day has 1440.",
  },
  "staff.program.value-missing": {
    reason: () => "program is missing",
    toDo: () => "Fill in the program that this person works in.",
  },
};

const sentences: Readonly<Record<ImportReason, Sentence>> = {
  "unknown-specialist": {
    reason: () => "unknown employment specialist",
    toDo: () => "Write the name as it stands in the staff list, or add the person to the staff list first.",
  },
  "client-id-used-twice": {
    reason: () => "client ID used twice with other data",
    toDo: () => "Give this person their own client ID, or take the row out if it is the same person.",
  },
  "exit-before-entry": {
    reason: () => "exit before entry",
    toDo: () => "Correct the exit date or the program entry.",
  },
  "impossible-birth-date": {
    reason: () => "impossible date of birth",
    toDo: () => "Correct the date of birth; it must be a day of the calendar that is not ahead.",
  },
  "date-missing": {
    reason: (label) => `${label} is missing`,
    toDo: (label) => `Fill in the ${label}.`,
  },
  "impossible-date": {
    reason: () => "impossible date",
    toDo: (label) => `Correct the ${label}; it is not a day of the calendar.`,
  },
  "unknown-client": {
    reason: () => "unknown client",
    toDo: () =>
      "Correct the client ID, or import the person first; a person whose own row was refused is unknown too.",
  },
  "value-missing": {
    reason: (label) => `${label} is missing`,
    toDo: (label) => `Fill in the ${label}.`,
  },
  "minutes-not-positive": {
    reason: () => "minutes are not positive",
    toDo: () => "Write how many minutes it took, more than 0.",
  },
  "minutes-not-a-number": {
    reason: () => "minutes are not a number",
    toDo: () => "Write the minutes as a number, such as 60.",
  },
  "date-in-future": {
    reason: () => "date in the future",
    toDo: (label) => `Correct the ${label}, or leave the row out until it has happened.`,
  },
  "more-hours-than-a-week-has": {
    reason: () => "more hours than a week has",
    toDo: (label) => `Correct the ${label}; a week has 168.`,
  },
  "end-before-start": {
    reason: () => "end before start",
    toDo: (label) => `Correct the ${label} or the date before it.`,
  },
  "not-a-number": {
    reason: (label) => `${label} is not a number`,
    toDo: (label) => `Write the ${label} as a number.`,
  },
  "not-positive": {
    reason: (label) => `${label} is below zero or zero`,
    toDo: (label) => `Correct the ${label}.`,
  },
  "unknown-value": {
    reason: (label) => `${label} is not one of the values known`,
    toDo: (label) => `Write the ${label} in one of the forms that the other rows use.`,
  },
  "unknown-program": {
    reason: () => "unknown program",
    toDo: () => "Write the program as it stands in the staff list, or add it there first.",
  },
  "wrong-column-count": {
    reason: () => "more cells than the heading line",
    toDo: () =>
      "Put text that holds the separator (a comma, say) in quotation marks, or take the extra cells out.",
  },
  "ambiguous-date": {
    reason: () => "date could be read two ways",
    toDo: (label) =>
      `Write the ${label} with the month as a word (3-Feb-2026), or choose the order of month and day for this file.`,
  },
  "value-too-long": {
    reason: (label) => `${label} is too long`,
    toDo: (label) => `Shorten the ${label}.`,
  },
  "program-not-yours": {
    reason: () => "program is not yours",
    toDo: () => "Ask the supervisor of that program to import this row.",
  },
  "duplicate-key": {
    reason: () => "row given twice with other data",
    toDo: () => "Keep the row that is right and take the other out.",
  },
  "overlapping-episode": {
    reason: () => "enrollment overlaps an earlier one",
    toDo: () => "Correct the program entry or the exit date so that the two enrollments do not overlap.",
  },
};
