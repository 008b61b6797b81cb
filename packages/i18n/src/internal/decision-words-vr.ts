import type { DecisionId } from "@ips/domain";
import type { InEachLanguage } from "../in-each-language.ts";
import type { RulebookWords } from "../rulebook-words.ts";

type VrDecision = Extract<DecisionId, `vr.${string}`>;

/** What the decisions of VR are called and what they say. */
export const decisionVrWords: Record<VrDecision, InEachLanguage<RulebookWords>> = {
  "vr.application-complete": {
    en: {
      title: "When an application to VR is complete",
      says: "An application is complete on the latest of three days: services were asked for, the information to begin was given, and the person is available for the assessment.",
    },
    es: {
      title: "Cuándo está completa una solicitud a VR",
      says: "Una solicitud está completa en el último de tres días: se pidieron los servicios, se dio la información para empezar y la persona está disponible para la evaluación.",
    },
  },
  "vr.eligibility-criteria": {
    en: {
      title: "What makes a person eligible for VR",
      says: "An impairment, a substantial impediment to work, and services needed to overcome it. That the person can benefit is presumed, and a completed application shows the wish to work.",
    },
    es: {
      title: "Qué hace elegible a una persona para VR",
      says: "Un impedimento, un obstáculo importante para trabajar y la necesidad de servicios para superarlo. Se presume que la persona puede beneficiarse, y una solicitud completa muestra que quiere trabajar.",
    },
  },
  "vr.presumed-eligible": {
    en: {
      title: "Eligible because of SSI or SSDI",
      says: "Somebody who receives SSI or SSDI, with proof of it, and intends to work is presumed eligible and at least significantly disabled, and pays no part of the cost. It promises no particular service.",
    },
    es: {
      title: "Elegible por recibir SSI o SSDI",
      says: "Quien recibe SSI o SSDI, con prueba de ello, y quiere trabajar se presume elegible y con una discapacidad al menos significativa, y no paga parte del costo. No promete ningún servicio concreto.",
    },
  },
  "vr.forbidden-grounds": {
    en: {
      title: "Reasons that may not decide eligibility",
      says: "Things such as work history, age, income, where somebody lives or who referred them may not decide whether a person is eligible.",
    },
    es: {
      title: "Motivos que no pueden decidir la elegibilidad",
      says: "Cosas como la historia laboral, la edad, los ingresos, el lugar donde vive o quién refirió a la persona no pueden decidir si es elegible.",
    },
  },
  "vr.trial-work": {
    en: {
      title: "Trial work before anybody says “cannot benefit”",
      says: "Nobody may be found unable to benefit before trial work in real, integrated jobs, with a written plan, the supports that are needed, regular assessment, and enough variety and time.",
    },
    es: {
      title: "Trabajo de prueba antes de decir que no puede beneficiarse",
      says: "A nadie se le puede negar por no poder beneficiarse antes de un trabajo de prueba en empleos reales e integrados, con un plan escrito, los apoyos necesarios, evaluación periódica y suficiente variedad y tiempo.",
    },
  },
  "vr.extension": {
    en: {
      title: "When an agreed extension counts",
      says: "An extension moves a due date only if the person and VR both agreed, in time, to a specific later day. For eligibility it also needs exceptional circumstances.",
    },
    es: {
      title: "Cuándo cuenta una prórroga acordada",
      says: "Una prórroga mueve la fecha límite solo si la persona y VR acordaron a tiempo un día concreto posterior. Para la elegibilidad hacen falta además circunstancias excepcionales.",
    },
  },
  "vr.case-status": {
    en: {
      title: "Where a VR case stands",
      says: "The status of a case follows from its dates; the furthest step that has been reached counts.",
    },
    es: {
      title: "En qué punto está un caso de VR",
      says: "El estado de un caso se deduce de sus fechas; cuenta el paso más avanzado que se alcanzó.",
    },
  },
  "vr.ipe-contents": {
    en: {
      title: "What an IPE must contain",
      says: "The job goal, services, time frames, providers, how progress is judged, who does what, and the person's rights; with supported employment also the extended services and who gives them. Both sign, and the person gets a copy.",
    },
    es: {
      title: "Qué debe contener un IPE",
      says: "La meta de empleo, los servicios, los plazos, quién los da, cómo se mide el avance, quién hace qué y los derechos de la persona; con empleo con apoyo, también los servicios prolongados y quién los da. Ambas partes firman y la persona recibe una copia.",
    },
  },
  "vr.ongoing-supports": {
    en: {
      title: "Ongoing supports twice a month",
      says: "In supported employment somebody looks at least twice a month at how the job is going: at the workplace, or elsewhere if the person asks for that.",
    },
    es: {
      title: "Apoyos continuos dos veces al mes",
      says: "En el empleo con apoyo alguien revisa al menos dos veces al mes cómo va el trabajo: en el lugar de trabajo, o en otro sitio si la persona lo pide.",
    },
  },
  "vr.ipe-review": {
    en: {
      title: "Yearly review of the IPE",
      says: "The counselor and the person look at the IPE together at least once a year, or more often where the state asks for it, and write it down.",
    },
    es: {
      title: "Revisión anual del IPE",
      says: "La persona y su consejero revisan juntos el IPE al menos una vez al año, o más a menudo si el estado lo pide, y lo dejan por escrito.",
    },
  },
  "vr.supported-employment": {
    en: {
      title: "Supported employment services from VR",
      says: "They last two years at most from the start of the job, or less where the state says so; longer only if the person and the counselor agree to it under special circumstances.",
    },
    es: {
      title: "Servicios de empleo con apoyo de VR",
      says: "Duran como máximo dos años desde que empieza el trabajo, o menos si el estado lo dice; más solo si la persona y su consejero lo acuerdan por circunstancias especiales.",
    },
  },
  "vr.short-term-basis": {
    en: {
      title: "Short-term basis toward competitive integrated employment",
      says: "Somebody in supported employment who is not yet paid competitively has half a year to get there, or less where the state says so; in limited circumstances up to a year.",
    },
    es: {
      title: "Período a corto plazo hacia el empleo competitivo integrado",
      says: "Quien está en empleo con apoyo y todavía no recibe un sueldo competitivo tiene medio año para lograrlo, o menos si el estado lo dice; en circunstancias limitadas, hasta un año.",
    },
  },
  "vr.extended-services-youth": {
    en: {
      title: "Extended services that VR pays for a young person",
      says: "VR itself pays for extended services only for young people with a most significant disability: for four years or until the 25th birthday, whichever comes first. Then somebody else takes over without a gap.",
    },
    es: {
      title: "Servicios prolongados que VR paga a una persona joven",
      says: "VR paga servicios prolongados solo a jóvenes con una discapacidad muy significativa: cuatro años o hasta cumplir 25, lo que llegue primero. Después otra entidad continúa sin interrupción.",
    },
  },
  "vr.retention": {
    en: {
      title: "90 days in the job before VR closes",
      says: "A record closes with a job only after the person has held it for at least 90 days. It is a minimum: the record stays open while services are still needed.",
    },
    es: {
      title: "90 días en el trabajo antes de que VR cierre",
      says: "Un expediente se cierra con empleo solo después de al menos 90 días en él. Es un mínimo: sigue abierto mientras hagan falta servicios.",
    },
  },
  "vr.retention-after-transition": {
    en: {
      title: "90 stable days after moving to extended services",
      says: "In supported employment the outcome counts after at least 90 stable days that follow the move to extended services.",
    },
    es: {
      title: "90 días estables después de pasar a servicios prolongados",
      says: "En el empleo con apoyo, el resultado cuenta después de al menos 90 días estables tras pasar a servicios prolongados.",
    },
  },
  "vr.ineligibility-review": {
    en: {
      title: "A second look after “cannot benefit”",
      says: "When VR found that somebody cannot benefit, it looks again within a year, or sooner where the state says so, and after that each year if the person asks.",
    },
    es: {
      title: "Nueva revisión tras decidir que no puede beneficiarse",
      says: "Si VR decidió que alguien no puede beneficiarse, lo vuelve a revisar dentro de un año, o antes si el estado lo dice, y después cada año si la persona lo pide.",
    },
  },
  "vr.hearing": {
    en: {
      title: "Hearing about a decision of VR",
      says: "A hearing is held within 60 days of the request, or sooner where the state says so, unless it is settled before or both agree to a specific later day.",
    },
    es: {
      title: "Audiencia sobre una decisión de VR",
      says: "La audiencia se celebra dentro de 60 días desde la petición, o antes si el estado lo dice, salvo que se resuelva antes o ambas partes acuerden un día concreto posterior.",
    },
  },
  "vr.hearing-decision": {
    en: {
      title: "Decision after a hearing",
      says: "The written decision comes within 30 days of the end of the hearing, or sooner where the state says so.",
    },
    es: {
      title: "Decisión después de una audiencia",
      says: "La decisión por escrito llega dentro de los 30 días después de terminar la audiencia, o antes si el estado lo dice.",
    },
  },
  "vr.state-review-request": {
    en: {
      title: "Asking for the state's review of a hearing",
      says: "Where the state offers a review of the hearing decision, it is asked for within 20 days, or within the state's own time where that is shorter.",
    },
    es: {
      title: "Pedir la revisión estatal de una audiencia",
      says: "Donde el estado ofrece revisar la decisión de la audiencia, se pide dentro de 20 días, o dentro del plazo del estado si es más corto.",
    },
  },
  "vr.subminimum-wage-review": {
    en: {
      title: "Reviews of subminimum-wage work",
      says: "Somebody who works below the minimum wage is asked about competitive work every six months for two years, or more often where the state asks for it, then each year, with their own say and signature.",
    },
    es: {
      title: "Revisiones del trabajo por debajo del salario mínimo",
      says: "A quien trabaja por menos del salario mínimo se le pregunta por un empleo competitivo cada seis meses durante dos años, o más a menudo si el estado lo pide, y después cada año, con su opinión y su firma.",
    },
  },
  "vr.rsa-911-report": {
    en: {
      title: "Quarterly report to RSA",
      says: "The RSA-911 file of a quarter is certified by November 15, February 15, May 15 or August 15.",
    },
    es: {
      title: "Informe trimestral a RSA",
      says: "El archivo RSA-911 de un trimestre se certifica a más tardar el 15 de noviembre, 15 de febrero, 15 de mayo o 15 de agosto.",
    },
  },
  "vr.closure-with-outcome": {
    en: {
      title: "Closing with a job",
      says: "A record closes with a job when the goal of the IPE is reached and held for at least 90 days, no more services are needed, both are satisfied, and the person knows about post-employment services.",
    },
    es: {
      title: "Cierre con empleo",
      says: "Un expediente se cierra con empleo cuando se alcanzó la meta del IPE y se mantuvo al menos 90 días, no hacen falta más servicios, ambas partes están satisfechas y la persona conoce los servicios posteriores al empleo.",
    },
  },
  "vr.supported-employment-outcome": {
    en: {
      title: "When a supported employment outcome is achieved",
      says: "Services are completed, the person has moved to extended services, has been stable in the job for at least 90 days since, and the job fits the person.",
    },
    es: {
      title: "Cuándo se logra un resultado de empleo con apoyo",
      says: "Los servicios terminaron, la persona pasó a servicios prolongados, lleva al menos 90 días estable en el trabajo desde entonces y el trabajo encaja con ella.",
    },
  },
  "vr.supported-employment-closure": {
    en: {
      title: "Closing a record in supported employment",
      says: "It closes when the outcome is achieved, the work is competitive and integrated or the short-term basis is over, VR pays for nothing any more, and the general conditions hold.",
    },
    es: {
      title: "Cierre en el empleo con apoyo",
      says: "Se cierra cuando se logró el resultado, el trabajo es competitivo e integrado o terminó el período a corto plazo, VR ya no paga nada y se cumplen las condiciones generales.",
    },
  },
  "vr.ineligibility-steps": {
    en: {
      title: "Steps of a decision “not eligible”",
      says: "The person is heard first, gets the reasons in writing, learns how to have them reviewed and where the Client Assistance Program helps, and is referred on.",
    },
    es: {
      title: "Pasos de una decisión de no elegibilidad",
      says: "Primero se escucha a la persona; recibe los motivos por escrito, cómo pedir una revisión y dónde ayuda el Programa de Asistencia al Cliente, y se le refiere a otros servicios.",
    },
  },
  "vr.closure-without-decision": {
    en: {
      title: "Closing an application without a decision",
      says: "Only when the person declines or is not available, and after a reasonable number of attempts to reach them. The agency sets how many; the federal text gives no number.",
    },
    es: {
      title: "Cierre de una solicitud sin decisión",
      says: "Solo si la persona no quiere seguir o no está disponible, y después de un número razonable de intentos de contacto. La agencia fija cuántos; el texto federal no da un número.",
    },
  },
  "vr.post-employment-window": {
    en: {
      title: "Post-employment services",
      says: "After the job outcome, and until the exit has been reported, VR can still give limited services to keep the job, regain it or move up. The IPE is amended; nobody applies anew.",
    },
    es: {
      title: "Servicios posteriores al empleo",
      says: "Después de lograr el empleo, y hasta que se informe la salida, VR puede dar servicios limitados para conservarlo, recuperarlo o avanzar. Se enmienda el IPE; no hay que solicitar de nuevo.",
    },
  },
  "vr.service-record": {
    en: {
      title: "What a record of services holds",
      says: "The documents that a VR record must have, as far as they apply to the case. An entry in a computer does not replace the document.",
    },
    es: {
      title: "Qué contiene un expediente de servicios",
      says: "Los documentos que debe tener un expediente de VR, en lo que corresponda al caso. Un dato en el sistema no sustituye al documento.",
    },
  },
};
