import type { ReasonCode } from "@ips/domain";
import type { ReasonWords } from "../reason.ts";

export const reasonEs: Record<ReasonCode, ReasonWords> = {
  "date-not-iso": { what: "Esto no es una fecha.", todo: "Escriba día, mes y año." },
  "date-not-in-calendar": { what: "Ese día no existe en el calendario.", todo: "Revise el día y el mes." },
  "figure-not-known": {
    what: "No se conoce ninguna cifra para este día.",
    todo: "No se supone ninguna; elija un día del que se conozca.",
  },
  "stored-under-other-version": {
    what: "Esto lo respondió otra versión de las reglas.",
    todo: "Instale esa versión junto a esta y pregúntele a ella.",
  },

  "extension-without-date": {
    what: "La extensión no lleva fecha.",
    todo: "Acuerde un día concreto con la persona y escríbalo.",
  },
  "extension-not-later": {
    what: "La fecha nueva no es posterior a la que extiende.",
    todo: "Elija una fecha posterior.",
  },
  "extension-not-agreed-by-person": {
    what: "Nadie aceptó por la persona.",
    todo: "Acuérdelo con la persona o su representante y escriba quién aceptó.",
  },
  "extension-not-agreed-by-agency": {
    what: "Nadie aceptó por la agencia de VR.",
    todo: "Escriba quién aceptó por la agencia.",
  },
  "extension-reason-not-allowed": {
    what: "Este motivo no extiende una decisión de elegibilidad.",
    todo: "Hacen falta circunstancias excepcionales que nadie podía prever, o un trabajo de prueba.",
  },
  "extension-agreed-late": {
    what: "Se acordó cuando el plazo ya había pasado.",
    todo: "Se guarda y se muestra; el plazo queda donde estaba.",
  },

  "milestone-in-future": {
    what: "Esta fecha todavía no ha llegado.",
    todo: "Regístrela el día en que ocurra o revise el año.",
  },
  "entry-before-referral": {
    what: "La entrada al programa es anterior a la referencia.",
    todo: "Puede ser correcto; revise las dos fechas.",
  },
  "exit-before-entry": {
    what: "La salida del programa es anterior a la entrada.",
    todo: "Revise las dos fechas; muchas veces el año está mal.",
  },
  "application-complete-before-application": {
    what: "La solicitud figura completa antes de firmarse.",
    todo: "Puede ser correcto; revise las dos fechas.",
  },
  "eligibility-before-application": {
    what: "La elegibilidad es anterior a la solicitud.",
    todo: "Compare las dos fechas con sus documentos.",
  },
  "eligibility-before-application-complete": {
    what: "La elegibilidad es anterior a la solicitud completa.",
    todo: "Puede ser correcto; revise las dos fechas.",
  },
  "waitlist-before-eligibility": {
    what: "La lista de espera es anterior a la elegibilidad.",
    todo: "Revise las dos fechas.",
  },
  "waitlist-release-before-placement": {
    what: "La salida de la lista de espera es anterior a la entrada.",
    todo: "Revise las dos fechas.",
  },
  "ipe-before-eligibility": {
    what: "El IPE es anterior a la elegibilidad.",
    todo: "Compare las dos fechas con sus documentos.",
  },
  "ipe-while-waitlisted": {
    what: "El IPE es anterior a la salida de la lista de espera.",
    todo: "Puede ser correcto; revise las dos fechas.",
  },
  "closure-before-application": {
    what: "El cierre del caso es anterior a la solicitud.",
    todo: "Revise las dos fechas.",
  },
  "vr-event-after-closure": {
    what: "Hay algo con fecha posterior al cierre del caso.",
    todo: "Revise la fecha del cierre.",
  },
  "trial-work-end-before-start": {
    what: "El trabajo de prueba termina antes de comenzar, según las fechas.",
    todo: "Revise ambas fechas.",
  },
  "paid-extended-end-before-start": {
    what: "Los servicios que paga VR terminan antes de comenzar, según las fechas.",
    todo: "Revise ambas fechas.",
  },
  "ipe-review-before-ipe": {
    what: "La revisión es anterior a la firma del IPE.",
    todo: "Revise ambas fechas.",
  },
  "job-end-before-start": {
    what: "El final del empleo es anterior al comienzo.",
    todo: "Revise las dos fechas.",
  },

  "release-other-agency": {
    what: "La autorización nombra a otra agencia.",
    todo: "Firme una que nombre a esta agencia.",
  },
  "release-group-not-named": {
    what: "La autorización no nombra esta información.",
    todo: "Pregunte a la persona si quiere compartirla y firmen otra vez.",
  },
  "release-purpose-not-named": {
    what: "La autorización no nombra este propósito.",
    todo: "Pregunte a la persona y firmen otra vez.",
  },
  "release-not-started": { what: "La autorización empieza más adelante.", todo: "Espere a su primer día." },
  "release-expired": {
    what: "La autorización terminó.",
    todo: "Si la persona quiere seguir compartiendo, firmen una nueva.",
  },
  "release-revoked": {
    what: "La persona retiró la autorización.",
    todo: "No se comparte nada, salvo que firme otra vez.",
  },
  "release-without-part2": {
    what: "Los registros sobre consumo de sustancias necesitan un consentimiento propio.",
    todo: "Véalo con la persona o deje fuera esta información.",
  },

  "release-client-missing": { what: "No dice de quién es la información.", todo: "Elija a la persona." },
  "release-from-missing": { what: "No dice quién comparte.", todo: "Elija la agencia que comparte." },
  "release-recipient-missing": { what: "No dice con quién.", todo: "Elija la agencia que recibe." },
  "release-recipient-is-self": {
    what: "Una agencia no se autoriza a sí misma.",
    todo: "Elija otra agencia.",
  },
  "release-groups-missing": { what: "No dice qué información.", todo: "Elija al menos un tipo." },
  "release-part2-not-alone": {
    what: "El consentimiento para registros de consumo de sustancias va en un formulario aparte.",
    todo: "Firme un consentimiento aparte y no los incluya aquí.",
  },
  "release-group-unknown": {
    what: "Nombra información que no es un grupo de este registro.",
    todo: "Elija de la lista; no existe «todo el registro».",
  },
  "release-psychotherapy-notes": {
    what: "Las notas de psicoterapia no se guardan aquí y nunca se comparten.",
    todo: "Déjelas fuera.",
  },
  "release-purposes-missing": { what: "No dice para qué.", todo: "Elija al menos un propósito." },
  "release-signer-missing": {
    what: "No dice quién firmó.",
    todo: "Escriba el nombre y si es la persona o su representante.",
  },
  "release-authority-missing": {
    what: "Firmó un representante y no dice con qué autoridad.",
    todo: "Escriba qué le da derecho a firmar.",
  },
  "release-signature-missing": {
    what: "No está firmada.",
    todo: "Firme en pantalla o diga dónde está el papel firmado.",
  },
  "release-signature-reference-missing": {
    what: "Falta la firma misma.",
    todo: "Firme en pantalla o escriba dónde se guarda el papel firmado.",
  },
  "release-signed-on-missing": { what: "Falta el día de la firma.", todo: "Escriba el día." },
  "release-signed-in-future": { what: "El día de la firma todavía no ha llegado.", todo: "Revise la fecha." },
  "release-start-missing": { what: "No dice desde cuándo.", todo: "Elija el primer día." },
  "release-start-before-signature": {
    what: "Empieza antes de firmarse.",
    todo: "Elija el día de la firma o uno posterior.",
  },
  "release-expiry-missing": { what: "No tiene final.", todo: "Elija el último día." },
  "release-expiry-before-start": { what: "Termina antes de empezar.", todo: "Revise las dos fechas." },
  "release-expiry-past": { what: "Su último día ya pasó.", todo: "Elija un día posterior." },
  "release-expiry-too-far": {
    what: "Dura más de lo que permite su agencia.",
    todo: "Elija un último día anterior; se puede renovar.",
  },
  "release-statement-missing": {
    what: "No incluye las declaraciones necesarias.",
    todo: "Léalas con la persona.",
  },
  "release-language-missing": { what: "No dice en qué idioma se leyó.", todo: "Elija el idioma." },
  "release-copy-not-given": {
    what: "No consta que se haya dado una copia.",
    todo: "Dé una copia a la persona y escriba el día.",
  },

  "benefit-not-answered": {
    what: "Nadie registró si la persona recibe SSI o SSDI.",
    todo: "Pregunte y regístrelo.",
  },
  "benefit-not-received": {
    what: "La persona no recibe SSI ni SSDI.",
    todo: "Decida según los criterios básicos.",
  },
  "benefit-not-verified": {
    what: "El beneficio todavía no está comprobado.",
    todo: "Consiga la carta o pregunte al Seguro Social con el consentimiento de la persona.",
  },
  "intent-not-answered": {
    what: "Nadie registró si la persona tiene la intención de trabajar.",
    todo: "Una solicitud completa es prueba suficiente.",
  },
  "no-intent-to-work": {
    what: "La persona no tiene la intención de trabajar.",
    todo: "Hable de lo que desea; puede volver en cualquier momento.",
  },
  "birth-date-missing": { what: "Falta la fecha de nacimiento.", todo: "Regístrela." },
  "significance-missing": {
    what: "Falta el grado de la discapacidad.",
    todo: "Registre la categoría de prioridad.",
  },
  "extended-services-not-youth": {
    what: "VR solo puede pagar servicios prolongados a jóvenes con una discapacidad muy significativa.",
    todo: "Nombre otra fuente de servicios prolongados.",
  },
  "outcome-not-achieved": {
    what: "Todavía no se logró el resultado laboral.",
    todo: "Los servicios siguen según el IPE.",
  },
  "exit-reported": {
    what: "La salida ya fue informada.",
    todo: "La persona puede volver a solicitar; se usa de nuevo lo que hay en el expediente.",
  },
  "zero-exclusion": {
    what: "Esto no es motivo para terminar o negar los servicios de IPS.",
    todo: "Ofrezca ayuda con ello y siga adelante.",
  },
  "no-working-hours": {
    what: "No hay horas de trabajo registradas.",
    todo: "Registre las horas de la semana.",
  },
  "benefits-planning-due": {
    what: "No hay planificación de beneficios desde el último cambio.",
    todo: "Ofrezca una sesión con un escenario escrito.",
  },
  "benefits-planning-after-start": {
    what: "La planificación de beneficios llegó después de empezar el trabajo.",
    todo: "Planifique la próxima antes del cambio.",
  },
  "step-down-not-yet": {
    what: "Menos de un año de trabajo estable.",
    todo: "Los apoyos siguen como la persona quiera.",
  },
  "step-down-not-working": { what: "La persona no trabaja ahora.", todo: "Ofrezca una nueva búsqueda." },
  "pros-component-missing": { what: "Falta el componente de PROS.", todo: "Elija el componente." },
  "pros-not-one-to-one": {
    what: "Este servicio se da de uno a uno.",
    todo: "Regístrelo como otro servicio o corríjalo.",
  },
  "pros-one-to-one-not-answered": { what: "Nadie registró si fue de uno a uno.", todo: "Regístrelo." },

  "setting-not-whole-number": {
    what: "Este ajuste es un número entero mayor que cero.",
    todo: "Escríbalo en cifras.",
  },
  "setting-laxer-than-federal": {
    what: "Es más largo de lo que permite la ley federal.",
    todo: "Use el plazo federal o uno más corto.",
  },
  "setting-without-basis": {
    what: "El ajuste no dice en qué se basa.",
    todo: "Nombre la norma estatal o el contrato.",
  },
  "setting-over-hundred": {
    what: "Una proporción es más del 100 por ciento.",
    todo: "Escriba 100 o menos.",
  },
  "setting-rows-not-in-order": {
    what: "Los valores no están en el orden de sus fechas.",
    todo: "Haga que cada uno empiece después del anterior.",
  },
};
