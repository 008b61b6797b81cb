import type { CountedHow } from "@ips/contract";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<CountedHow, InEachLanguage> = {
  rows: { en: "Each record counts once", es: "Cada registro cuenta una vez" },
  groups: { en: "Counted once for each group", es: "Se cuenta una vez por grupo" },
  sum: { en: "What the records add up to", es: "La suma de los registros" },
  mean: { en: "The mean of the records", es: "La media de los registros" },
};

/** How records come to the figure that they stand behind. */
export const countedHowName = (how: CountedHow, language: Language = "en"): string => names[how][language];
