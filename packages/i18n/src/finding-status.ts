import type { FindingStatus, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const statuses: Record<FindingStatus, InEachLanguage> = {
  met: { en: "Met", es: "Cumplido" },
  due: { en: "Due", es: "Pendiente" },
  overdue: { en: "Overdue", es: "Vencido" },
  "not-applicable": { en: "Not applicable", es: "No corresponde" },
  "missing-answer": { en: "Missing answer", es: "Falta una respuesta" },
};

/** What a status is called. A status `due` with seven days left or fewer is shown as {@link dueSoonName}. */
export const findingStatusName = (status: FindingStatus, language: Language = "en"): string =>
  statuses[status][language];

const dueSoon: InEachLanguage = { en: "Due soon", es: "Vence pronto" };

/** The word for what is due within a week. */
export const dueSoonName = (language: Language = "en"): string => dueSoon[language];
