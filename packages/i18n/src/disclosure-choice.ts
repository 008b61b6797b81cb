import type { DisclosureChoice, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

/** A choice about what an employer may be told. */
export type DisclosureChoiceWords = { name: string; explanation: string };

const words: Record<DisclosureChoice, InEachLanguage<DisclosureChoiceWords>> = {
  nothing: {
    en: { name: "Nothing is said", explanation: "Employers are not told that I use an employment service." },
    es: { name: "No se dice nada", explanation: "No se dice a las empresas que uso un servicio de empleo." },
  },
  "services-only": {
    en: {
      name: "That I use an employment service",
      explanation: "Employers may know that somebody helps me with work. Nothing about my health.",
    },
    es: {
      name: "Que uso un servicio de empleo",
      explanation: "Las empresas pueden saber que alguien me ayuda con el trabajo. Nada sobre mi salud.",
    },
  },
  "some-information": {
    en: {
      name: "What I have written down",
      explanation: "Employers may be told what I wrote in the plan, and no more.",
    },
    es: {
      name: "Lo que dejé escrito",
      explanation: "A las empresas se les puede decir lo que escribí en el plan, y nada más.",
    },
  },
  "decide-per-employer": {
    en: {
      name: "I decide for each employer",
      explanation: "I am asked before anything is said to a business.",
    },
    es: {
      name: "Lo decido con cada empresa",
      explanation: "Me preguntan antes de decir algo a una empresa.",
    },
  },
  "not-decided": {
    en: { name: "Not decided yet", explanation: "Until I decide, nothing is said." },
    es: { name: "Sin decidir todavía", explanation: "Mientras no decida, no se dice nada." },
  },
};

/** What a disclosure choice is called. */
export const disclosureChoiceName = (choice: DisclosureChoice, language: Language = "en"): string =>
  words[choice][language].name;

/** What a disclosure choice means, in the person's own voice. */
export const disclosureChoiceExplanation = (choice: DisclosureChoice, language: Language = "en"): string =>
  words[choice][language].explanation;
