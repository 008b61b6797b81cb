import type { Language, MilestoneKind } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<MilestoneKind, InEachLanguage> = {
  referral: { en: "Referral", es: "Referencia" },
  "program-entry": { en: "Program entry", es: "Entrada al programa" },
  "program-exit": { en: "Left the program", es: "Salida del programa" },
  "vr-application": { en: "VR application", es: "Solicitud a VR" },
  "vr-application-complete": { en: "VR application complete", es: "Solicitud a VR completa" },
  "vr-eligibility": { en: "Eligibility decided", es: "Elegibilidad decidida" },
  "vr-waitlist-placed": { en: "Placed on the waiting list", es: "Entrada en la lista de espera" },
  "vr-waitlist-released": { en: "Left the waiting list", es: "Salida de la lista de espera" },
  "vr-ipe-signed": { en: "IPE signed", es: "IPE firmado" },
  "vr-closure": { en: "VR case closed", es: "Caso de VR cerrado" },
  "job-start": { en: "Job start", es: "Comienzo del empleo" },
  "job-end": { en: "Job end", es: "Fin del empleo" },
  "vr-trial-work-start": { en: "Trial work began", es: "Comenzó el trabajo de prueba" },
  "vr-trial-work-end": { en: "Trial work ended", es: "Terminó el trabajo de prueba" },
  "vr-ipe-review": { en: "IPE reviewed together", es: "IPE revisado en conjunto" },
  "vr-extended-services": { en: "Transition to extended services", es: "Transición a servicios prolongados" },
  "vr-paid-extended-start": {
    en: "VR began to pay extended services",
    es: "VR empezó a pagar servicios prolongados",
  },
  "vr-paid-extended-end": {
    en: "VR stopped paying extended services",
    es: "VR dejó de pagar servicios prolongados",
  },
  "vr-outcome-achieved": { en: "Employment outcome achieved", es: "Resultado de empleo alcanzado" },
  "vr-exit-reported": { en: "Exit reported to RSA", es: "Salida informada a RSA" },
};

/** What a milestone date is called. */
export const milestoneKindName = (kind: MilestoneKind, language: Language = "en"): string =>
  names[kind][language];
