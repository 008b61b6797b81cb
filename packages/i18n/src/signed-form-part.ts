import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

/** The headings and sentences of a signed release on paper. */
export const signedFormParts = [
  "title",
  "title.part2",
  "about",
  "born",
  "from",
  "to",
  "relation",
  "what",
  "answers",
  "nothing-else",
  "purposes",
  "time",
  "time.until",
  "rights",
  "signature",
  "signed-by",
  "as-representative",
  "authority",
  "proof",
  "signed-on",
  "on-screen",
  "on-paper",
  "witness",
  "offer",
  "ended",
] as const;

/** One of {@link signedFormParts}. */
export type SignedFormPart = (typeof signedFormParts)[number];

const words: Record<SignedFormPart, InEachLanguage> = {
  title: { en: "Release of information", es: "Autorización para compartir información" },
  "title.part2": {
    en: "Consent to release substance use records (42 CFR Part 2)",
    es: "Consentimiento para compartir registros de consumo de sustancias (42 CFR Parte 2)",
  },
  about: { en: "About", es: "Sobre" },
  born: { en: "born", es: "nacimiento" },
  from: { en: "Who gives the information", es: "Quién entrega la información" },
  to: { en: "Who receives it", es: "Quién la recibe" },
  relation: { en: "Who they are to me", es: "Qué relación tiene conmigo" },
  what: { en: "What information", es: "Qué información" },
  answers: { en: "What they may be told", es: "Qué se les puede decir" },
  "nothing-else": {
    en: "Nothing else is shared under this form.",
    es: "No se comparte nada más con este formulario.",
  },
  purposes: { en: "What for", es: "Para qué" },
  time: { en: "For how long", es: "Por cuánto tiempo" },
  "time.until": { en: "until", es: "hasta" },
  rights: { en: "What I should know", es: "Lo que debo saber" },
  signature: { en: "Signature", es: "Firma" },
  "signed-by": { en: "Signed by", es: "Firmado por" },
  "as-representative": { en: "as the person's representative", es: "como representante de la persona" },
  authority: { en: "Authority", es: "Con qué autoridad" },
  proof: { en: "Proof kept", es: "Dónde está la prueba" },
  "signed-on": { en: "Date", es: "Fecha" },
  "on-screen": {
    en: "Signed on the screen, kept in the record",
    es: "Firmado en pantalla, guardado en el registro",
  },
  "on-paper": { en: "Signed on paper, kept here", es: "Firmado en papel, guardado aquí" },
  witness: { en: "Present", es: "Presente" },
  offer: {
    en: "This form was signed for the other agency, which keeps the record it is about. It opens something only when that agency files it.",
    es: "Este formulario se firmó para la otra agencia, que guarda el registro del que trata. Solo abre algo cuando esa agencia lo archiva.",
  },
  ended: { en: "Ended before its time on", es: "Terminó antes de tiempo el" },
};

/** A heading or sentence of a signed release on paper. */
export const signedFormPartName = (part: SignedFormPart, language: Language = "en"): string =>
  words[part][language];
