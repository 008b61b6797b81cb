import type { AnchorUnit } from "@ips/fidelity";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<AnchorUnit, InEachLanguage> = {
  "clients-per-fte": {
    en: "people to a full-time specialist",
    es: "personas por especialista a tiempo completo",
  },
  percent: { en: "percent", es: "por ciento" },
  days: { en: "days", es: "días" },
  "contacts-a-week": { en: "contacts a week", es: "visitas por semana" },
};

/** What the lines between the scores of an item count. */
export const anchorUnitName = (code: AnchorUnit, language: Language = "en"): string => names[code][language];
