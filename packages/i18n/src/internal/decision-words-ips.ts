import type { DecisionId } from "@ips/domain";
import type { InEachLanguage } from "../in-each-language.ts";
import type { RulebookWords } from "../rulebook-words.ts";

type IpsDecision = Extract<DecisionId, `ips.${string}` | `job.${string}` | `outcomes.${string}`>;

/** What the decisions of IPS practice, employment and outcomes are called and what they say. */
export const decisionIpsWords: Record<IpsDecision, InEachLanguage<RulebookWords>> = {
  "job.ips-competitive": {
    en: {
      title: "Competitive job, for IPS",
      says: "Open to anyone, at minimum wage or more, paid as others are, and no tryout or training place. Hours do not matter; seasonal work, peer specialist jobs and one's own business count.",
    },
    es: {
      title: "Empleo competitivo, para IPS",
      says: "Abierto a cualquiera, con salario mínimo o más, pagado como a los demás, y que no sea una prueba ni una plaza de formación. Las horas no importan; cuentan el trabajo de temporada, el de especialista par y el negocio propio.",
    },
  },
  "job.vr-competitive-integrated": {
    en: {
      title: "Competitive integrated employment, for VR",
      says: "Pay at or above the minimum wage and the customary rate, the same benefits, a place typically found in the community, contact with others as any employee has it, and chances to advance.",
    },
    es: {
      title: "Empleo competitivo integrado, para VR",
      says: "Salario mínimo o más y el habitual del puesto, las mismas prestaciones, un lugar típico de la comunidad, trato con otras personas como cualquier empleado y oportunidades de avanzar.",
    },
  },
  "job.competitive-label": {
    en: {
      title: "What stands behind the word “competitive”",
      says: "A yes that was typed or imported without its criteria is counted and said to be asserted; the criteria stay open.",
    },
    es: {
      title: "Qué hay detrás de la palabra “competitivo”",
      says: "Un sí escrito o importado sin sus criterios se cuenta y se marca como afirmado; los criterios siguen abiertos.",
    },
  },
  "job.preference-match": {
    en: {
      title: "How a job fits what the person prefers",
      says: "Counts how many of the person's own preferences a job meets, at its start and at its end. People keep jobs longer that meet three or more.",
    },
    es: {
      title: "Cómo encaja un trabajo con lo que la persona prefiere",
      says: "Cuenta cuántas preferencias de la persona cumple un trabajo, al empezar y al terminar. Se conservan más tiempo los trabajos que cumplen tres o más.",
    },
  },
  "job.minimum-wage": {
    en: {
      title: "Which minimum wage a job is judged by",
      says: "The one that applied where the job is on its first day: what somebody typed, or else the row of the table that the agency loaded. Where neither says, nobody guesses.",
    },
    es: {
      title: "Con qué salario mínimo se mide un trabajo",
      says: "Con el que valía en el lugar del trabajo el primer día: el que alguien escribió o, si no, la fila de la tabla que cargó la agencia. Si nadie lo dice, no se adivina.",
    },
  },
  "job.state-thresholds": {
    en: {
      title: "What differs by state for somebody who works",
      says: "Some amounts are each state's own, such as the yearly earnings up to which Medicaid goes on after SSI cash has stopped. The agency loads its state's table; what holds on the day is shown with its date and source, and nothing is guessed past the table's last day.",
    },
    es: {
      title: "Lo que cambia según el estado para quien trabaja",
      says: "Algunas cantidades son de cada estado, como los ingresos anuales hasta los que Medicaid continúa cuando el SSI en efectivo ha terminado. La agencia carga la tabla de su estado; lo que vale ese día se muestra con su fecha y su fuente, y pasado el último día de la tabla no se adivina nada.",
    },
  },
  "ips.counts-as-first-contact": {
    en: {
      title: "Which visit counts as the first employer contact",
      says: "In person, with somebody who hires; an agency may also ask who was present and what for. What is not recorded does not count, and is named.",
    },
    es: {
      title: "Qué visita cuenta como primer contacto con un empleador",
      says: "En persona, con alguien que contrata; una agencia puede pedir también quién estuvo y para qué. Lo que no está anotado no cuenta, y se nombra.",
    },
  },
  "ips.zero-exclusion": {
    en: {
      title: "Everybody who wants to work may take part",
      says: "Symptoms, medication choices, substance use, housing, missed appointments, appearance or a record with the law may not refuse or end services. The person's own wish may.",
    },
    es: {
      title: "Puede participar quien quiera trabajar",
      says: "Los síntomas, las decisiones sobre medicamentos, el consumo de sustancias, la vivienda, las citas perdidas, el aspecto o los antecedentes legales no pueden negar ni terminar los servicios. La voluntad de la persona sí.",
    },
  },
  "ips.caseload": {
    en: {
      title: "How many people one specialist works with",
      says: "At most twenty people to one full-time specialist; part-time in proportion.",
    },
    es: {
      title: "Con cuántas personas trabaja cada especialista",
      says: "Como máximo veinte personas por especialista a tiempo completo; a tiempo parcial, en proporción.",
    },
  },
  "ips.community-time": {
    en: {
      title: "Time in the community",
      says: "Specialists spend at least 65 percent of their time away from the office, or the share their agency has set.",
    },
    es: {
      title: "Tiempo en la comunidad",
      says: "Los especialistas pasan al menos el 65 por ciento de su tiempo fuera de la oficina, o la parte que su agencia haya fijado.",
    },
  },
  "ips.weekly-meetings": {
    en: {
      title: "Weekly meetings of the team and the unit",
      says: "The treatment team and the employment unit each meet every week.",
    },
    es: {
      title: "Reuniones semanales del equipo y de la unidad",
      says: "El equipo de tratamiento y la unidad de empleo se reúnen cada uno todas las semanas.",
    },
  },
  "ips.vr-meetings": {
    en: {
      title: "Monthly meeting of IPS and VR",
      says: "IPS and VR meet each month to find ways forward for people who are stuck.",
    },
    es: {
      title: "Reunión mensual de IPS y VR",
      says: "IPS y VR se reúnen cada mes para buscar salidas para las personas que están atascadas.",
    },
  },
  "ips.employer-relationship": {
    en: {
      title: "Three steps with an employer",
      says: "Introduce yourself, come back to learn about the business, come back again. Each counts when it was in person; the last two, with somebody who hires.",
    },
    es: {
      title: "Tres pasos con un empleador",
      says: "Presentarse, volver para conocer el negocio, volver otra vez. Cada paso cuenta si fue en persona; los dos últimos, con alguien que contrata.",
    },
  },
  "ips.follow-along": {
    en: {
      title: "Support around a job",
      says: "The person is met in the week before a job begins, within three days after, weekly in the first month, then at least monthly; and when a job ends, the search is offered again within three days.",
    },
    es: {
      title: "Apoyo alrededor de un trabajo",
      says: "Se ve a la persona en la semana antes de empezar, en los tres días después, cada semana del primer mes y luego al menos cada mes; y cuando un trabajo termina, se ofrece buscar otra vez en tres días.",
    },
  },
  "ips.step-down": {
    en: {
      title: "Talking about stepping down",
      says: "After about a year of steady work the person is asked whether somebody else may take over the support. It is an offer: support does not end by time, and coming back is always possible.",
    },
    es: {
      title: "Hablar de reducir el apoyo",
      says: "Después de un año más o menos de trabajo estable se pregunta a la persona si otra puede continuar el apoyo. Es una oferta: el apoyo no se acaba por tiempo y siempre se puede volver.",
    },
  },
  "ips.benefits-planning": {
    en: {
      title: "Benefits planning before a job and at changes",
      says: "Somebody who receives benefits gets, before the first day of work and at each change of hours or pay, a session with written figures of what work does to them.",
    },
    es: {
      title: "Planificación de beneficios antes de un trabajo y en los cambios",
      says: "Quien recibe beneficios tiene, antes del primer día de trabajo y en cada cambio de horas o sueldo, una sesión con cifras escritas de cómo el trabajo los afecta.",
    },
  },
  "ips.career-profile": {
    en: {
      title: "What a career profile covers",
      says: "Goals, education, work history, health at work, skills, supports, practical matters, benefits, what may be told, culture and language, and VR. What the person does not wish to answer is answered.",
    },
    es: {
      title: "Qué abarca un perfil profesional",
      says: "Metas, estudios, historia laboral, la salud en el trabajo, habilidades, apoyos, asuntos prácticos, beneficios, qué se puede contar, cultura e idioma, y VR. Lo que la persona no quiere contestar queda contestado.",
    },
  },
  "ips.job-search-plan": {
    en: {
      title: "What a job search plan covers",
      says: "The goal in the person's own words, preferences, target jobs, what may be told, steps with who and by when, how often to meet, the first employer contact, supports and a day to look again.",
    },
    es: {
      title: "Qué abarca un plan de búsqueda de empleo",
      says: "La meta en palabras de la persona, preferencias, trabajos buscados, qué se puede contar, pasos con quién y para cuándo, cada cuánto reunirse, el primer contacto con un empleador, apoyos y un día para revisarlo.",
    },
  },
  "outcomes.quarterly-counts": {
    en: {
      title: "What a program counts each quarter",
      says: "Who was served, who worked, who is new, who began a job and who left. Each person counts once. England counts differently; the two are never mixed.",
    },
    es: {
      title: "Qué cuenta un programa cada trimestre",
      says: "A quién se atendió, quién trabajó, quién es nuevo, quién empezó un trabajo y quién salió. Cada persona cuenta una vez. Inglaterra cuenta de otro modo; no se mezclan.",
    },
  },
  "outcomes.benchmark": {
    en: {
      title: "What a quarter's employment rate means",
      says: "Published lines for the share of people served who worked in a quarter: 31 percent minimal, 41 average, 50 excellent.",
    },
    es: {
      title: "Qué significa la tasa de empleo de un trimestre",
      says: "Líneas publicadas para la parte de personas atendidas que trabajó en un trimestre: 31 por ciento mínimo, 41 promedio, 50 excelente.",
    },
  },
};
