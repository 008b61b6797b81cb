import type { DataGroup, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

/** A group of data as it is explained to the person who decides about it. */
export type DataGroupWords = { name: string; explanation: string };

const words: Record<DataGroup, InEachLanguage<DataGroupWords>> = {
  identity: {
    en: {
      name: "Name and contact",
      explanation: "Your name, birth date, how to reach you, and your language.",
    },
    es: {
      name: "Nombre y contacto",
      explanation: "Su nombre, fecha de nacimiento, cómo comunicarse con usted y su idioma.",
    },
  },
  "referral-and-eligibility": {
    en: {
      name: "Referral and eligibility",
      explanation: "When you were referred and entered a program, and papers that show you may get services.",
    },
    es: {
      name: "Referencia y elegibilidad",
      explanation:
        "Cuándo le refirieron y entró en un programa, y los papeles que muestran que puede recibir servicios.",
    },
  },
  "diagnosis-and-function": {
    en: {
      name: "Health and daily life",
      explanation: "Your diagnosis and what it makes harder at work. No notes from therapy.",
    },
    es: {
      name: "Salud y vida diaria",
      explanation: "Su diagnóstico y lo que le hace más difícil en el trabajo. Sin notas de terapia.",
    },
  },
  "substance-use": {
    en: {
      name: "Substance use",
      explanation:
        "Records about treatment for alcohol or drugs. A federal law protects them specially, so they need your separate consent.",
    },
    es: {
      name: "Consumo de sustancias",
      explanation:
        "Registros de tratamiento por alcohol o drogas. Una ley federal los protege de forma especial y necesitan su consentimiento aparte.",
    },
  },
  "career-profile": {
    en: {
      name: "Career profile",
      explanation: "What work you want, what you have done, what you are good at, what helps you.",
    },
    es: {
      name: "Perfil laboral",
      explanation: "Qué trabajo quiere, qué ha hecho, en qué es bueno o buena y qué le ayuda.",
    },
  },
  "job-search-plan": {
    en: { name: "Job search plan", explanation: "Your goal in your own words, and who does what by when." },
    es: {
      name: "Plan de búsqueda de empleo",
      explanation: "Su meta con sus propias palabras, y quién hace qué y para cuándo.",
    },
  },
  "employer-contacts": {
    en: {
      name: "Contacts with employers",
      explanation: "Which businesses were visited for you, when, and what for.",
    },
    es: {
      name: "Contactos con empresas",
      explanation: "Qué empresas se visitaron para usted, cuándo y para qué.",
    },
  },
  "jobs-and-wages": {
    en: {
      name: "Jobs and wages",
      explanation: "Where you work or worked, your hours and pay, and how jobs began and ended.",
    },
    es: {
      name: "Empleos y salarios",
      explanation: "Dónde trabaja o trabajó, sus horas y su paga, y cómo empezaron y terminaron los empleos.",
    },
  },
  benefits: {
    en: {
      name: "Benefits",
      explanation: "What you receive, such as SSI or Medicaid, and what work would change.",
    },
    es: {
      name: "Beneficios",
      explanation: "Lo que recibe, como SSI o Medicaid, y lo que cambiaría al trabajar.",
    },
  },
  "ipe-and-vr-services": {
    en: {
      name: "VR plan and services",
      explanation: "Your plan with VR (IPE), VR's decisions and dates, and what VR pays for.",
    },
    es: {
      name: "Plan y servicios de VR",
      explanation: "Su plan con VR (IPE), las decisiones y fechas de VR, y lo que VR paga.",
    },
  },
  "case-notes": {
    en: { name: "Notes of meetings", explanation: "What staff wrote after meeting you. Usually not shared." },
    es: {
      name: "Notas de las reuniones",
      explanation: "Lo que el personal escribió después de verle. Normalmente no se comparte.",
    },
  },
  education: {
    en: { name: "Education", explanation: "Schools, courses and certificates." },
    es: { name: "Educación", explanation: "Escuelas, cursos y certificados." },
  },
  "legal-history": {
    en: { name: "Legal history", explanation: "What an employer might ask about arrests or convictions." },
    es: {
      name: "Antecedentes legales",
      explanation: "Lo que una empresa podría preguntar sobre arrestos o condenas.",
    },
  },
};

/** What a group of data is called. */
export const dataGroupName = (group: DataGroup, language: Language = "en"): string =>
  words[group][language].name;

/** What a group of data holds, in one or two sentences to the person whose record it is. */
export const dataGroupExplanation = (group: DataGroup, language: Language = "en"): string =>
  words[group][language].explanation;
