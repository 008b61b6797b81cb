import type { FidelityPracticeId } from "@ips/fidelity";
import type { InEachLanguage } from "../in-each-language.ts";
import type { RulebookWords } from "../rulebook-words.ts";

/** What the rules of fidelity that are no item and no table are called, and what they say. */
export const fidelityPracticeWords: Record<FidelityPracticeId, InEachLanguage<RulebookWords>> = {
  "fidelity.readings": {
    en: {
      title: "How the scale is read where its form leaves a choice",
      says: "Rounding, ties between two printed points, exactly 30 percent in item 24, how different jobs are counted, how many current jobs item 21 needs, what counts as weekly or monthly: each is a setting with a default of ours, an agency may set it otherwise, and a report names which held.",
    },
    es: {
      title: "Cómo se lee la escala donde su formulario deja elegir",
      says: "El redondeo, los empates entre dos puntos impresos, el 30 por ciento exacto del punto 24, cómo se cuentan los trabajos distintos, cuántos trabajos actuales pide el punto 21, qué cuenta como semanal o mensual: cada cosa es un ajuste con un valor nuestro, una agencia puede cambiarlo y el informe dice cuál valió.",
    },
  },
  "fidelity.practices": {
    en: {
      title: "How dated events show a practice",
      says: "Meetings, field mentoring, the steering committee and the like are counted against the rhythm that each point asks for: weekly, monthly, quarterly, twice or once a year. A kind of event of which a whole year has none says nothing.",
    },
    es: {
      title: "Cómo los hechos con fecha muestran una práctica",
      says: "Las reuniones, el acompañamiento en el terreno, el comité directivo y similares se cuentan frente al ritmo que pide cada punto: semanal, mensual, trimestral, dos veces o una vez al año. Un tipo de hecho que falta en todo un año no dice nada.",
    },
  },
  "fidelity.self-evaluation": {
    en: {
      title: "When the next self-evaluation is due",
      says: "Where an agency hands self-evaluations to the state on a rhythm: so many months after the last one, or after the program took in its first person. Without a rhythm none is due.",
    },
    es: {
      title: "Cuándo toca la próxima autoevaluación",
      says: "Donde una agencia entrega autoevaluaciones al estado con un ritmo: tantos meses después de la última, o desde que el programa recibió a su primera persona. Sin ritmo no toca ninguna.",
    },
  },
  "review-process.own-days": {
    en: {
      title: "An agency's own days of a review",
      says: "There is no universal timetable. An agency may set its own number of days for any step; they hold over those of the timetable that it follows, each from the day and on the ground it names.",
    },
    es: {
      title: "Los plazos propios de una agencia para una revisión",
      says: "No hay un calendario universal. Una agencia puede fijar sus propios días para cualquier paso; valen sobre los del calendario que sigue, cada uno desde el día y con el fundamento que indica.",
    },
  },
};
