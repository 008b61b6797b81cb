import type { Language } from "@ips/domain";
import type { FidelityItemKey } from "@ips/fidelity";
import type { InEachLanguage } from "./in-each-language.ts";

const meanings: Record<FidelityItemKey, InEachLanguage> = {
  "caseload-size": {
    en: "How many people one full-time specialist works with, so that each gets enough time.",
    es: "Con cuántas personas trabaja un especialista a tiempo completo, para que cada una tenga tiempo suficiente.",
  },
  "employment-staff": {
    en: "How much of the specialists' working time is employment work and nothing else.",
    es: "Qué parte del tiempo de los especialistas es trabajo de empleo y nada más.",
  },
  "vocational-generalists": {
    en: "Whether one specialist goes with a person through every phase, from intake to follow-along.",
    es: "Si un mismo especialista acompaña a la persona en todas las fases, del ingreso al seguimiento.",
  },
  "team-assignment": {
    en: "Whether a specialist's people come from one or two treatment teams, so that they really work together.",
    es: "Si las personas de un especialista vienen de uno o dos equipos, para trabajar de verdad en conjunto.",
  },
  "team-contact": {
    en: "Whether specialists are part of the treatment team's week: meetings, decisions, one record, one place.",
    es: "Si los especialistas forman parte de la semana del equipo: reuniones, decisiones, un expediente, un lugar.",
  },
  "vr-collaboration": {
    en: "How regularly specialists and VR counselors meet and talk about the people they share.",
    es: "Con qué regularidad se reúnen especialistas y consejeros de VR para hablar de las personas que comparten.",
  },
  "vocational-unit": {
    en: "Whether the specialists are a unit: a leader, a weekly meeting about people, cover for each other.",
    es: "Si los especialistas forman una unidad: un líder, una reunión semanal, apoyo mutuo.",
  },
  "supervisor-role": {
    en: "Whether the supervisor has the time and uses it: supervision, teams, field mentoring, outcomes.",
    es: "Si el supervisor tiene tiempo y lo usa: supervisión, equipos, acompañamiento, resultados.",
  },
  "zero-exclusion": {
    en: "Whether everybody who wants to work gets in, and gets help again after a job ends.",
    es: "Si toda persona que quiere trabajar ingresa, y recibe ayuda de nuevo cuando termina un empleo.",
  },
  "competitive-focus": {
    en: "Whether the whole agency asks about work, shows it and talks about it.",
    es: "Si toda la agencia pregunta por el trabajo, lo muestra y habla de él.",
  },
  "executive-support": {
    en: "Whether the agency's leaders know the program, review it and speak for it.",
    es: "Si la dirección de la agencia conoce el programa, lo revisa y lo defiende.",
  },
  "work-incentives": {
    en: "Whether everybody on benefits is offered good planning before a start and at changes.",
    es: "Si a quien recibe beneficios se le ofrece buena planificación antes de empezar y con cada cambio.",
  },
  disclosure: {
    en: "Whether people decide what an employer is told, after talking it through more than once.",
    es: "Si cada persona decide qué se le dice a la empresa, después de hablarlo más de una vez.",
  },
  "work-based-assessment": {
    en: "Whether one learns about a person's work from real jobs, and writes it down.",
    es: "Si se aprende sobre la persona en empleos reales, y se anota.",
  },
  "rapid-search": {
    en: "How soon after entering the program a person or their specialist first meets an employer.",
    es: "Cuán pronto después del ingreso la persona o su especialista habla con una empresa.",
  },
  "individualized-search": {
    en: "Whether employers are chosen by what the person wants, and not by what is there.",
    es: "Si las empresas se eligen por lo que la persona quiere, y no por lo que hay.",
  },
  "employer-contact-frequency": {
    en: "How many employers a specialist meets in person in a week of work.",
    es: "Con cuántas empresas habla un especialista en persona en una semana de trabajo.",
  },
  "employer-contact-quality": {
    en: "Whether contacts with employers grow into relationships over several visits.",
    es: "Si los contactos con empresas se vuelven relaciones a lo largo de varias visitas.",
  },
  "job-type-diversity": {
    en: "How different the kinds of jobs are that people hold.",
    es: "Cuán diversos son los tipos de empleo que tienen las personas.",
  },
  "employer-diversity": {
    en: "How different the employers are that people work for.",
    es: "Cuán diversas son las empresas donde trabajan las personas.",
  },
  "competitive-jobs": {
    en: "How many of the jobs are ordinary ones that anybody may apply for, without an end set by an agency.",
    es: "Cuántos de los empleos son ordinarios, abiertos a cualquiera y sin un final fijado por una agencia.",
  },
  "individualized-supports": {
    en: "Whether support after the start fits the person and the job, and reaches most people.",
    es: "Si el apoyo después de empezar se ajusta a la persona y al empleo, y llega a la mayoría.",
  },
  "time-unlimited-supports": {
    en: "How closely and how long people are seen after they start to work.",
    es: "Con qué frecuencia y por cuánto tiempo se acompaña a las personas después de empezar.",
  },
  "community-based": {
    en: "How much of the scheduled time specialists spend outside the office, where people live and work.",
    es: "Qué parte del tiempo programado pasan los especialistas fuera de la oficina, donde la gente vive y trabaja.",
  },
  "assertive-engagement": {
    en: "How the team stays in touch with people who have stopped coming.",
    es: "Cómo el equipo mantiene el contacto con quienes han dejado de venir.",
  },
  "treatment-integration": {
    en: "Whether employment and treatment are one team's work.",
    es: "Si el empleo y el tratamiento son trabajo de un mismo equipo.",
  },
  "job-diversity": {
    en: "How different people's jobs and work places are.",
    es: "Cuán diversos son los empleos y los lugares de trabajo.",
  },
  "job-permanence": { en: "How many jobs are permanent ones.", es: "Cuántos empleos son permanentes." },
  "jobs-as-transitions": {
    en: "Whether people are helped to the next job when one ends.",
    es: "Si se ayuda a encontrar el siguiente empleo cuando uno termina.",
  },
  "follow-along-supports": {
    en: "Whether support goes on after the start, and for how many.",
    es: "Si el apoyo continúa después de empezar, y para cuántos.",
  },
  "assertive-outreach": {
    en: "How often people are sought out who have stopped coming.",
    es: "Con qué frecuencia se busca a quienes han dejado de venir.",
  },
};

/** What an item of a fidelity scale is about, in plain words of ours. */
export const fidelityItemMeaning = (key: FidelityItemKey, language: Language = "en"): string =>
  meanings[key][language];
