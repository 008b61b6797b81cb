import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

/** What a person reads on a device that was handed to them, to agree to their plan. */
export const planAgreementWords = [
  "title",
  "read",
  "next",
  "confirm",
  "name",
  "name-missing",
  "statement",
  "statement-missing",
  "agree",
  "back",
  "not-now",
  "thanks",
  "give-back",
] as const;

/** One of {@link planAgreementWords}. */
export type PlanAgreementWord = (typeof planAgreementWords)[number];

const words: Record<PlanAgreementWord, InEachLanguage> = {
  title: { en: "Your plan", es: "Su plan" },
  read: {
    en: "Please read your plan, or have it read to you. Take your time, and ask whatever you like.",
    es: "Lea su plan, o pida que se lo lean. Tómese su tiempo y pregunte lo que quiera.",
  },
  next: { en: "I have read it", es: "Ya lo leí" },
  confirm: { en: "Do you agree to this plan?", es: "¿Está de acuerdo con este plan?" },
  name: { en: "Sign with your name", es: "Firme con su nombre" },
  "name-missing": { en: "Write your name to sign.", es: "Escriba su nombre para firmar." },
  statement: {
    en: "I have read this plan, or it was read to me. It says what I want. I can change it at any time.",
    es: "Leí este plan o me lo leyeron. Dice lo que yo quiero. Puedo cambiarlo en cualquier momento.",
  },
  "statement-missing": {
    en: "Tick this if it is true for you.",
    es: "Marque esto si es así para usted.",
  },
  agree: { en: "I agree to this plan", es: "Estoy de acuerdo con este plan" },
  back: { en: "Read it again", es: "Leerlo otra vez" },
  "not-now": { en: "Not now", es: "Ahora no" },
  thanks: { en: "Thank you.", es: "Gracias." },
  "give-back": {
    en: "Please give the device back.",
    es: "Por favor, devuelva el aparato.",
  },
};

/** What the person reads at one point of agreeing to their plan. */
export const planAgreementText = (word: PlanAgreementWord, language: Language = "en"): string =>
  words[word][language];
