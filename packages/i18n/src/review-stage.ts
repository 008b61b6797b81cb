import type { Language, ReviewStage } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<ReviewStage, InEachLanguage> = {
  planned: { en: "Planned", es: "Planificada" },
  rating: { en: "Being rated", es: "En calificación" },
  consensus: { en: "Agreeing scores", es: "Acordando puntajes" },
  report: { en: "Report being written", es: "Informe en preparación" },
  closed: { en: "Closed", es: "Cerrada" },
  cancelled: { en: "Cancelled", es: "Cancelada" },
};

/** Where a fidelity review stands. */
export const reviewStageName = (stage: ReviewStage, language: Language = "en"): string =>
  names[stage][language];
