import type { Language, Role } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<Role, InEachLanguage> = {
  specialist: { en: "Employment specialist", es: "Especialista en empleo" },
  "ips-supervisor": { en: "IPS supervisor", es: "Supervisión de IPS" },
  "benefits-planner": { en: "Benefits planner", es: "Asesoría de beneficios" },
  practitioner: { en: "Mental health practitioner", es: "Profesional de salud mental" },
  reviewer: { en: "Fidelity reviewer", es: "Revisión de fidelidad" },
  administrator: { en: "Administrator", es: "Administración" },
  trainer: { en: "State IPS trainer", es: "Capacitación estatal de IPS" },
  "vr-counselor": { en: "VR counselor", es: "Consejería de VR" },
  "vr-supervisor": { en: "VR supervisor", es: "Supervisión de VR" },
  "vr-business": { en: "VR business relations", es: "Relaciones con empresas de VR" },
};

/** What a role is called. */
export const roleName = (role: Role, language: Language = "en"): string => names[role][language];
