import type { HandOverWay, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<HandOverWay, InEachLanguage> = {
  printed: { en: "Printed for them", es: "Impreso para esa persona" },
  handed: { en: "Handed over", es: "Entregado en mano" },
  mailed: { en: "Mailed", es: "Enviado por correo" },
  told: { en: "Told", es: "Dicho de palabra" },
};

/** How somebody was given information. */
export const handOverWayName = (way: HandOverWay, language: Language = "en"): string => names[way][language];
