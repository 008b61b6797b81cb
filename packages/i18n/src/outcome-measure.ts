import type { OutcomeMeasure, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<OutcomeMeasure, InEachLanguage> = {
  "ips-learning-community": { en: "IPS Learning Community", es: "IPS Learning Community" },
  england: { en: "England: out of work, gained work", es: "Inglaterra: sin trabajo, consiguió trabajo" },
};

/** Which definition a quarterly rate follows. */
export const outcomeMeasureName = (measure: OutcomeMeasure, language: Language = "en"): string =>
  names[measure][language];
