import type { CrosswalkSide } from "@ips/crosswalk";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<CrosswalkSide, InEachLanguage> = {
  ips: { en: "IPS program", es: "Programa IPS" },
  vr: { en: "State VR", es: "VR del estado" },
};

/** A side of the shared record. */
export const crosswalkSideName = (side: CrosswalkSide, language: Language = "en"): string =>
  names[side][language];
