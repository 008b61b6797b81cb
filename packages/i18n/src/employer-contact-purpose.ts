import type { EmployerContactPurpose, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const names: Record<EmployerContactPurpose, InEachLanguage> = {
  "build-relationship": { en: "Get to know each other", es: "Conocerse" },
  "learn-about-jobs": { en: "Learn about jobs there", es: "Conocer los empleos de allí" },
  "present-a-client": { en: "Speak about a job seeker", es: "Hablar de una persona que busca empleo" },
  "application-follow-up": { en: "Follow up an application", es: "Dar seguimiento a una solicitud" },
  "career-exploration": { en: "Look at kinds of work", es: "Explorar tipos de trabajo" },
  "job-support": { en: "Support in a job", es: "Apoyo en el empleo" },
};

/** Why an employer was contacted. */
export const employerContactPurposeName = (
  purpose: EmployerContactPurpose,
  language: Language = "en",
): string => names[purpose][language];
