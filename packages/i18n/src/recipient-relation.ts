import type { Language, RecipientRelation } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<RecipientRelation, InEachLanguage> = {
  family: { en: "Family member or friend", es: "Familiar o amistad" },
  employer: { en: "Employer", es: "Empresa" },
  "benefits-planner": {
    en: "Benefits planner outside this agency",
    es: "Planificador de beneficios externo",
  },
  school: { en: "School or training", es: "Escuela o formación" },
  provider: { en: "Other provider", es: "Otro proveedor de servicios" },
  other: { en: "Somebody else", es: "Otra persona" },
};

/** Who a person that receives information is to the job seeker. */
export const recipientRelationName = (relation: RecipientRelation, language: Language = "en"): string =>
  names[relation][language];
