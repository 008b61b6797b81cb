import type { CriterionKey } from "@ips/domain";
import type { InEachLanguage } from "../in-each-language.ts";

type Part = "job" | "application" | "eligibility" | "trial-work";

/** The points about jobs, applications and eligibility. */
export const criterionWorkWords: Record<Extract<CriterionKey, `${Part}.${string}`>, InEachLanguage> = {
  "job.minimum-wage": {
    en: "Paid at or above the highest minimum wage that applies",
    es: "Pagado al menos con el salario mínimo más alto que corresponde",
  },
  "job.customary-wage": {
    en: "Paid what others get for the same or similar work",
    es: "Pagado como los demás por el mismo trabajo o uno parecido",
  },
  "job.comparable-self-employment-income": {
    en: "Income comparable with others who run such a business",
    es: "Ingresos comparables con los de otros negocios propios parecidos",
  },
  "job.same-benefits": {
    en: "The same benefits as other employees",
    es: "Las mismas prestaciones que los demás empleados",
  },
  "job.community-location": {
    en: "A place typically found in the community",
    es: "Un lugar que es habitual en la comunidad",
  },
  "job.interacts-as-others": {
    en: "Works with others as comparable employees do",
    es: "Trata con los demás como lo hacen empleados comparables",
  },
  "job.advancement": { en: "Similar chances to advance", es: "Oportunidades parecidas de avanzar" },
  "job.open-to-anyone": {
    en: "Open to any qualified person, whatever their disability",
    es: "Abierto a cualquier persona capacitada, tenga o no una discapacidad",
  },
  "job.not-set-aside": {
    en: "Not a position set aside for people with disabilities",
    es: "No es un puesto reservado para personas con discapacidad",
  },
  "job.not-time-limited-for-training": {
    en: "Not limited in time for training or assessment",
    es: "No está limitado en el tiempo para formación o evaluación",
  },

  "application.requested": {
    en: "The application is signed, or services were asked for",
    es: "La solicitud está firmada, o se pidieron los servicios",
  },
  "application.information-given": {
    en: "The information to start the assessment was given",
    es: "Se dio la información para empezar la evaluación",
  },
  "application.available": {
    en: "The person is available for the assessment",
    es: "La persona está disponible para la evaluación",
  },
  "eligibility.impairment": {
    en: "A physical or mental impairment, found by qualified personnel",
    es: "Una deficiencia física o mental, constatada por personal cualificado",
  },
  "eligibility.substantial-impediment": {
    en: "It is a substantial impediment to employment",
    es: "Es un impedimento importante para el empleo",
  },
  "eligibility.requires-services": {
    en: "VR services are required",
    es: "Se necesitan los servicios de VR",
  },
  "eligibility.intends-to-work": {
    en: "The person intends to work",
    es: "La persona tiene la intención de trabajar",
  },
  "trial-work.written-plan": {
    en: "A written plan for trial work",
    es: "Un plan escrito para el trabajo de prueba",
  },
  "trial-work.periodic-assessment": {
    en: "Assessed from time to time during trial work",
    es: "Evaluado periódicamente durante el trabajo de prueba",
  },
  "trial-work.integrated-settings": {
    en: "Real work in the most integrated settings",
    es: "Trabajo real en los entornos más integrados",
  },
  "trial-work.needed-supports": { en: "With the supports needed", es: "Con los apoyos necesarios" },
  "trial-work.enough-variety-and-time": {
    en: "Enough variety and time to decide",
    es: "Variedad y tiempo suficientes para decidir",
  },
};
