import type { FidelitySource } from "@ips/fidelity";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<FidelitySource, InEachLanguage> = {
  "information-system": { en: "The agency's data", es: "Los datos de la agencia" },
  documents: { en: "Documents and charts", es: "Documentos y expedientes" },
  interviews: { en: "Interviews", es: "Entrevistas" },
  observation: { en: "What reviewers see", es: "Lo que ven los evaluadores" },
  "service-plan": { en: "Service plans", es: "Planes de servicio" },
  "vocational-logs": { en: "Logs of employment work", es: "Registros del trabajo de empleo" },
};

/** Where reviewers look. */
export const fidelitySourceName = (code: FidelitySource, language: Language = "en"): string =>
  names[code][language];
