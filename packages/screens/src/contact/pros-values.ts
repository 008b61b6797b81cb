import type { ProsFacts } from "@ips/contract";
import { prosComponents, servicePayers } from "@ips/domain";

/** What PROS asks of a contact, as a form holds it; "" where nobody has answered. */
export type ProsValues = {
  startsAt: string;
  payer: string;
  prosComponent: string;
  oneToOne: string;
  vocational: string;
};

/** Nothing answered: what a form holds where PROS is not asked for. */
export const noProsValues: ProsValues = {
  startsAt: "",
  payer: "",
  prosComponent: "",
  oneToOne: "",
  vocational: "",
};

const textOf = (answer: boolean | null): string => (answer === null ? "" : answer ? "yes" : "no");
const answerOf = (text: string): boolean | null => (text === "yes" ? true : text === "no" ? false : null);

/** The form of a recorded contact. */
export const prosValuesOf = (contact: ProsFacts): ProsValues => ({
  startsAt: contact.startsAt ?? "",
  payer: contact.payer ?? "",
  prosComponent: contact.prosComponent ?? "",
  oneToOne: textOf(contact.oneToOne),
  vocational: textOf(contact.vocational),
});

/**
 * The answers as they are sent.
 *
 * @example
 * sentPros({ ...noProsValues, payer: "medicaid", oneToOne: "yes" }); // => { startsAt: null, payer: "medicaid", prosComponent: null, oneToOne: true, vocational: null }
 */
export const sentPros = (values: ProsValues): ProsFacts => ({
  startsAt: values.startsAt === "" ? null : values.startsAt.slice(0, 5),
  payer: servicePayers.find((payer) => payer === values.payer) ?? null,
  prosComponent: prosComponents.find((component) => component === values.prosComponent) ?? null,
  oneToOne: answerOf(values.oneToOne),
  vocational: answerOf(values.vocational),
});

/** What is wrong with the answers, in words: a time of day has hours and minutes. */
export const prosProblems = ({ startsAt }: ProsValues): { startsAt?: string } =>
  startsAt === "" || /^([01]\d|2[0-3]):[0-5]\d(:\d\d)?$/u.test(startsAt)
    ? {}
    : { startsAt: "Write the time as hours and minutes, such as 14:30." };
