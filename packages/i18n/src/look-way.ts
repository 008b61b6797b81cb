import type { LookWay } from "@ips/contract";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<LookWay, InEachLanguage> = {
  "own-unit": { en: "own program or office", es: "programa u oficina propios" },
  release: { en: "a release", es: "una autorización" },
  "break-glass": { en: "opened from elsewhere", es: "abierto desde otra unidad" },
};

/** By what right somebody looked at a record. */
export const lookWayName = (way: LookWay, language: Language = "en"): string => names[way][language];
