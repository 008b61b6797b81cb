import type { RuleId } from "@ips/domain";
import type { RuleWords } from "../rule.ts";

type AfterIpe = Extract<
  RuleId,
  | "vr.ipe-review.due"
  | "vr.supported-employment.ends"
  | "vr.extended-services-youth.end"
  | "vr.post-employment.open"
>;

/** What the rules about a VR case after its IPE are called and say. */
export const ruleAfterIpe: Record<AfterIpe, Record<"en" | "es", RuleWords>> = {
  "vr.ipe-review.due": {
    en: {
      title: "The next review of the IPE",
      sentence: () =>
        "The counselor and the person look at the IPE together within a year of its signature and of each review after it, or sooner where the state asks for it.",
    },
    es: {
      title: "La próxima revisión del IPE",
      sentence: () =>
        "La persona y su consejero revisan juntos el IPE dentro de un año desde la firma y desde cada revisión, o antes si el estado lo pide.",
    },
  },
  "vr.supported-employment.ends": {
    en: {
      title: "When VR's supported employment services end",
      sentence: () =>
        "They last two years at most from the first day of the job, or less where the state says so; by then the person has moved to extended services. Longer only by an agreement of both, which this rule does not know.",
    },
    es: {
      title: "Cuándo terminan los servicios de empleo con apoyo de VR",
      sentence: () =>
        "Duran como máximo dos años desde el primer día del trabajo, o menos si el estado lo dice; para entonces la persona pasó a servicios prolongados. Más solo por acuerdo de ambas partes, que esta regla no conoce.",
    },
  },
  "vr.extended-services-youth.end": {
    en: {
      title: "When VR may no longer pay for extended services",
      sentence: () =>
        "VR itself pays for them only for a young person with a most significant disability: for four years or until the 25th birthday, whichever comes first. Then somebody else takes over without a gap.",
    },
    es: {
      title: "Cuándo VR ya no puede pagar servicios prolongados",
      sentence: () =>
        "VR los paga solo a una persona joven con una discapacidad muy significativa: cuatro años o hasta cumplir 25, lo que llegue primero. Después otra entidad continúa sin interrupción.",
    },
  },
  "vr.post-employment.open": {
    en: {
      title: "Services after the outcome",
      sentence: () =>
        "Once the outcome is achieved, and until the exit has been reported, VR can still help to keep the job, to regain it or to advance, under an amended IPE.",
    },
    es: {
      title: "Servicios después del resultado",
      sentence: () =>
        "Alcanzado el resultado, y hasta que se informe la salida, VR todavía puede ayudar a conservar el trabajo, recuperarlo o avanzar, con un IPE modificado.",
    },
  },
};
