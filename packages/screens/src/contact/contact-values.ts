import { contactPlaces, type ContactPlace } from "@ips/domain";
import { prosProblems, type ProsValues } from "./pros-values.ts";
import type { EntryProblems } from "../record/use-entry.ts";

/** A contact as its form holds it. */
export type ContactValues = {
  id: string;
  clientId: string;
  clientName: string;
  place: string;
  minutes: string;
  on: string;
  note: string;
} & ProsValues;

/** The place that was chosen; null while none is. */
export const placeOf = (values: Pick<ContactValues, "place">): ContactPlace | null =>
  contactPlaces.find((place) => place === values.place) ?? null;

/** Whole minutes, or null for anything else. */
export const minutesOf = ({ minutes }: Pick<ContactValues, "minutes">): number | null =>
  /^\d{1,4}$/u.test(minutes.trim()) ? Number(minutes) : null;

/** What is wrong with a contact, in words. */
export function contactProblems(values: ContactValues, today: string): EntryProblems<ContactValues> {
  const minutes = minutesOf(values);
  return {
    ...(values.clientId === "" ? { clientId: "Choose the person from the list." } : {}),
    ...(placeOf(values) === null ? { place: "Choose where it was." } : {}),
    ...(minutes === null || minutes < 1
      ? { minutes: "Write the minutes as a whole number, such as 45." }
      : {}),
    ...(minutes !== null && minutes > 24 * 60 ? { minutes: "A day has 1,440 minutes." } : {}),
    ...(values.on === "" ? { on: "Choose the day." } : {}),
    ...prosProblems(values),
    ...(values.on > today ? { on: "This day is still to come. Plans for a visit go into the plan." } : {}),
  };
}
