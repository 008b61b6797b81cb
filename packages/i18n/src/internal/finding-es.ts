import type { FindingCode } from "@ips/domain";
import type { FindingWords } from "../finding.ts";
import { findingAfterIpeEs } from "./finding-after-ipe-es.ts";
import { findingAtWorkEs } from "./finding-at-work-es.ts";

const eligibility = "Decisión de elegibilidad";
const ipe = "IPE";
const employer = "Primer contacto con quien contrata";
const release = "Autorización";
const plan = "Revisión del plan";

export const findingEs: Record<FindingCode, FindingWords> = {
  "vr.eligibility.no-application": {
    title: eligibility,
    sentence: "Nadie ha presentado una solicitud a VR, así que no se espera una decisión.",
  },
  "vr.eligibility.application-date-missing": {
    title: "¿Cuándo fue la solicitud a VR?",
    sentence:
      "Falta la fecha de la solicitud firmada, y sin ella no se puede decir si la decisión llegó a tiempo.",
  },
  "vr.eligibility.application-complete-date-missing": {
    title: "¿Cuándo quedó completa la solicitud?",
    sentence:
      "En esta agencia el plazo corre desde que la solicitud queda completa, y ese día no está registrado.",
  },
  "vr.eligibility.decision-date-missing": {
    title: "¿Cuándo se decidió la elegibilidad?",
    sentence: "Hay un IPE firmado, así que la elegibilidad se decidió; falta el día.",
  },
  "vr.eligibility.dates-contradict": {
    title: "Las fechas de VR se contradicen",
    sentence: "La elegibilidad tiene fecha anterior a la solicitud. Una de las dos necesita corrección.",
  },
  "vr.eligibility.figure-not-known": {
    title: eligibility,
    sentence: "No se conoce el plazo que valía el día en que empezó, así que no se supone ninguno.",
  },
  "vr.eligibility.pending": {
    title: eligibility,
    sentence: "VR está decidiendo y el plazo sigue corriendo.",
  },
  "vr.eligibility.pending-extended": {
    title: eligibility,
    sentence: "El plazo para decidir se extendió según la ley y sigue corriendo.",
  },
  "vr.eligibility.pending-trial-work": {
    title: eligibility,
    sentence: "Hay un trabajo de prueba en curso, así que la decisión puede tardar más de lo habitual.",
  },
  "vr.eligibility.pending-overdue": {
    title: "Elegibilidad sin decidir",
    sentence:
      "El plazo para decidir pasó y no hay decisión registrada. Hace falta una decisión o un acuerdo con la persona.",
  },
  "vr.eligibility.pending-overdue-extension-agreed-late": {
    title: "Elegibilidad sin decidir",
    sentence:
      "El plazo ya había pasado cuando se acordó la extensión. Se muestra, pero no deshace el retraso.",
  },
  "vr.eligibility.pending-overdue-extension-not-valid": {
    title: "Elegibilidad sin decidir",
    sentence: "El plazo pasó. Hay una extensión registrada, pero le falta algo y no cuenta.",
  },
  "vr.eligibility.decided-in-time": { title: eligibility, sentence: "La elegibilidad se decidió a tiempo." },
  "vr.eligibility.decided-in-extended-time": {
    title: eligibility,
    sentence: "La elegibilidad se decidió dentro del plazo extendido según la ley.",
  },
  "vr.eligibility.decided-late": {
    title: "Elegibilidad decidida tarde",
    sentence: "La elegibilidad está decidida. La decisión llegó después del plazo.",
  },
  "vr.eligibility.decided-late-extension-agreed-late": {
    title: "Elegibilidad decidida tarde",
    sentence:
      "La elegibilidad está decidida, dentro de una extensión que se acordó cuando el plazo ya había pasado.",
  },
  "vr.eligibility.closed-before-decision": {
    title: eligibility,
    sentence: "El caso de VR se cerró antes de que venciera el plazo.",
  },
  "vr.eligibility.closed-late-without-decision": {
    title: eligibility,
    sentence: "El caso de VR se cerró sin decisión, después del plazo.",
  },

  "vr.ipe.not-eligible-yet": {
    title: ipe,
    sentence: "Todavía no hay decisión de elegibilidad, así que no se espera un IPE.",
  },
  "vr.ipe.eligibility-date-missing": {
    title: "¿Cuándo se decidió la elegibilidad?",
    sentence:
      "Hay un IPE firmado, pero falta el día de la elegibilidad, y sin él no se puede decir si llegó a tiempo.",
  },
  "vr.ipe.waiting-list": {
    title: ipe,
    sentence: "La persona está en la lista de espera de VR. El plazo del IPE empieza cuando sale de ella.",
  },
  "vr.ipe.waitlist-release-date-missing": {
    title: "¿Cuándo salió de la lista de espera?",
    sentence: "Hay un IPE firmado, pero según el registro la persona sigue en la lista de espera.",
  },
  "vr.ipe.dates-contradict": {
    title: "Las fechas de VR se contradicen",
    sentence: "El IPE tiene fecha anterior a la elegibilidad. Una de las dos necesita corrección.",
  },
  "vr.ipe.figure-not-known": {
    title: ipe,
    sentence: "No se conoce el plazo que valía el día en que empezó, así que no se supone ninguno.",
  },
  "vr.ipe.pending": { title: ipe, sentence: "El IPE se está preparando y el plazo sigue corriendo." },
  "vr.ipe.pending-extended": {
    title: ipe,
    sentence: "La persona y VR acordaron una fecha posterior para el IPE.",
  },
  "vr.ipe.pending-overdue": {
    title: "IPE sin firmar",
    sentence: "El plazo del IPE pasó y no hay ninguno firmado. El plan que comparten puede ser su contenido.",
  },
  "vr.ipe.pending-overdue-extension-agreed-late": {
    title: "IPE sin firmar",
    sentence:
      "El plazo del IPE ya había pasado cuando se acordó la extensión. Se muestra, pero no deshace el retraso.",
  },
  "vr.ipe.pending-overdue-extension-not-valid": {
    title: "IPE sin firmar",
    sentence: "El plazo del IPE pasó. Hay una extensión registrada, pero le falta algo y no cuenta.",
  },
  "vr.ipe.decided-in-time": { title: ipe, sentence: "El IPE se firmó a tiempo." },
  "vr.ipe.decided-in-extended-time": {
    title: ipe,
    sentence: "El IPE se firmó antes de la fecha posterior que acordaron.",
  },
  "vr.ipe.decided-late": {
    title: "IPE firmado tarde",
    sentence: "El IPE está firmado. Llegó después del plazo.",
  },
  "vr.ipe.decided-late-extension-agreed-late": {
    title: "IPE firmado tarde",
    sentence: "El IPE está firmado, dentro de una extensión que se acordó cuando el plazo ya había pasado.",
  },
  "vr.ipe.closed-before-ipe": {
    title: ipe,
    sentence: "El caso de VR se cerró antes de que venciera el plazo del IPE.",
  },
  "vr.ipe.closed-late-without-ipe": {
    title: ipe,
    sentence: "El caso de VR se cerró sin IPE, después del plazo.",
  },

  "ips.first-employer-contact.not-entered": {
    title: employer,
    sentence: "La persona todavía no ha entrado en el programa.",
  },
  "ips.first-employer-contact.first-meeting-missing": {
    title: "¿Cuándo fue la primera reunión?",
    sentence: "No hay una primera reunión registrada, así que este plazo no tiene comienzo.",
  },
  "ips.first-employer-contact.figure-not-known": {
    title: employer,
    sentence: "No se conoce el plazo que valía el día en que empezó, así que no se supone ninguno.",
  },
  "ips.first-employer-contact.pending": {
    title: employer,
    sentence: "Todavía no se ha visto en persona a nadie que contrate para esta persona. Aún hay tiempo.",
  },
  "ips.first-employer-contact.pending-overdue": {
    title: "Sin contacto con quien contrata",
    sentence:
      "Hasta ahora no se ha visto en persona a nadie que contrate para esta persona. Una visita pronto, juntos o no, pone en marcha la búsqueda.",
  },
  "ips.first-employer-contact.made-in-time": {
    title: employer,
    sentence: "Se vio a tiempo a una persona que contrata.",
  },
  "ips.first-employer-contact.made-late": {
    title: "Primer contacto con quien contrata, tarde",
    sentence: "Se vio a una persona que contrata, más tarde de lo previsto.",
  },
  "ips.first-employer-contact.left-before-due": {
    title: employer,
    sentence: "La persona salió del programa antes de que venciera el plazo.",
  },
  "ips.first-employer-contact.left-without-contact": {
    title: employer,
    sentence: "La persona salió del programa sin que se viera para ella a nadie que contrate.",
  },

  "release.expiry.not-started": {
    title: release,
    sentence: "Esta autorización está firmada y empieza más adelante.",
  },
  "release.expiry.active": { title: release, sentence: "Esta autorización está vigente." },
  "release.expiry.ends-soon": {
    title: "La autorización termina",
    sentence: "Después de este día se deja de compartir, salvo que la persona firme otra vez.",
  },
  "release.expiry.expired": {
    title: "La autorización terminó",
    sentence: "Ya no se comparte nada con ella. Si la persona quiere seguir compartiendo, firmen una nueva.",
  },
  "release.expiry.lapsed": {
    title: release,
    sentence: "Esta autorización terminó y no se renovó. Se puede firmar una nueva en cualquier momento.",
  },
  "release.expiry.replaced": {
    title: release,
    sentence: "Una autorización más nueva cubre la misma información.",
  },
  "release.expiry.services-ended": {
    title: release,
    sentence: "Esta autorización terminó y los servicios también. No hay nada que hacer.",
  },
  "release.expiry.revoked": {
    title: release,
    sentence: "La persona retiró esta autorización. No se comparte nada con ella.",
  },

  "plan.review.no-plan": { title: plan, sentence: "Todavía no hay un plan de búsqueda de empleo." },
  "plan.review.date-missing": {
    title: "¿Cuándo se revisará el plan?",
    sentence: "El plan no tiene fecha de revisión. Fíjela con la persona.",
  },
  "plan.review.scheduled": { title: plan, sentence: "Hay un día fijado para volver a mirar el plan." },
  "plan.review.due-soon": {
    title: plan,
    sentence: "Pronto es hora de volver a mirar el plan con la persona.",
  },
  "plan.review.overdue": { title: plan, sentence: "El día fijado para volver a mirar el plan ya pasó." },
  "plan.review.services-ended": {
    title: plan,
    sentence: "Los servicios terminaron; el plan queda como estaba.",
  },

  ...findingAtWorkEs,
  ...findingAfterIpeEs,
};
