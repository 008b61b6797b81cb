import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

/** What is read to, or by, the person before a release of information is signed. */
export const releaseStatements = [
  "revocation",
  "no-condition",
  "redisclosure",
  "no-psychotherapy-notes",
  "part2",
  "part2-scope",
] as const;

/** One of {@link releaseStatements}. */
export type ReleaseStatement = (typeof releaseStatements)[number];

/** In our own words; each agency's counsel has the last word on the text. Sources: 45 CFR 164.508(c)(2), 42 CFR 2.31 and 2.32, 34 CFR 361.38. */
const words: Record<ReleaseStatement, InEachLanguage> = {
  revocation: {
    en: "I can stop this at any time, in writing or by telling my specialist or counselor. From then on nothing more is shared. What was shared before cannot be called back.",
    es: "Puedo parar esto en cualquier momento, por escrito o diciéndoselo a mi especialista o a mi consejería. Desde entonces no se comparte nada más. Lo que ya se compartió no se puede retirar.",
  },
  "no-condition": {
    en: "I do not have to sign. My treatment and my services do not depend on it.",
    es: "No tengo que firmar. Mi tratamiento y mis servicios no dependen de esto.",
  },
  redisclosure: {
    en: "Whoever receives this information may not be bound by the same privacy law, and may have to pass some of it on under their own rules.",
    es: "Quien recibe esta información puede no estar sujeto a la misma ley de privacidad, y puede tener que pasar una parte según sus propias reglas.",
  },
  "no-psychotherapy-notes": {
    en: "Notes of therapy conversations are not kept in this record and are never shared through it.",
    es: "Las notas de las conversaciones de terapia no se guardan en este registro y nunca se comparten por él.",
  },
  part2: {
    en: "Records of treatment for substance use are protected by federal law (42 CFR Part 2). I agree that they go to the agency named here. It may not pass them on, and they may not be used against me in court, unless I agree or a court orders it.",
    es: "Los registros de tratamiento por consumo de sustancias están protegidos por la ley federal (42 CFR Parte 2). Acepto que vayan a la agencia nombrada aquí. No los puede pasar a otros ni usarse contra mí en un juicio, salvo que yo lo acepte o lo ordene un juez.",
  },
  "part2-scope": {
    en: "This consent is for records of treatment for substance use only. Notes of counseling sessions about substance use are not included, and nothing here may be used in a court or other proceeding against me: both would need another consent.",
    es: "Este consentimiento es solo para registros de tratamiento por consumo de sustancias. No incluye las notas de las sesiones de consejería sobre consumo, y nada de esto puede usarse contra mí en un juicio u otro proceso: para ambas cosas haría falta otro consentimiento.",
  },
};

/**
 * A statement as it is read.
 *
 * @example
 * releaseStatementText("no-condition"); // => "I do not have to sign. My treatment and my services do not depend on it."
 */
export const releaseStatementText = (statement: ReleaseStatement, language: Language = "en"): string =>
  words[statement][language];
