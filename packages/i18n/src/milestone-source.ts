import type { Language, MilestoneSource } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<MilestoneSource, InEachLanguage> = {
  own: { en: "From our own record", es: "De nuestro propio registro" },
  reported: { en: "As we were told", es: "Según nos dijeron" },
};

/** Where a date comes from. */
export const milestoneSourceName = (source: MilestoneSource, language: Language = "en"): string =>
  names[source][language];
