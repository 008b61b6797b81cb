import type { FindingCode } from "@ips/domain";
import type { FindingWords } from "../finding.ts";

type AtWork = Extract<
  FindingCode,
  | `ips.follow-along.${string}`
  | `ips.step-down.${string}`
  | `ips.benefits-planning.${string}`
  | `vr.retention.${string}`
>;

/** What findings about a job that somebody holds say. */
export const findingAtWorkEs: Record<AtWork, FindingWords> = {
  "ips.follow-along.services-ended": {
    title: "Contacto alrededor de un trabajo",
    sentence: "La persona salió del programa.",
  },
  "ips.follow-along.kept": {
    title: "Contacto alrededor de un trabajo",
    sentence: "Se vio a la persona, o todavía no toca el siguiente contacto.",
  },
  "ips.follow-along.due": {
    title: "Contacto sobre el trabajo",
    sentence: "Toca ver a la persona para hablar de cómo va el trabajo.",
  },
  "ips.follow-along.missed": {
    title: "Nadie vio a la persona para hablar del trabajo",
    sentence:
      "Pasó el tiempo para un contacto en persona sobre el trabajo. Queda pendiente hasta que se vea a la persona.",
  },
  "ips.follow-along.after-job-end-due": {
    title: "Ofrecer buscar otra vez",
    sentence:
      "Un trabajo terminó. Se ve a la persona en tres días, para escuchar cómo fue y ofrecer buscar otra vez.",
  },
  "ips.follow-along.after-job-end-missed": {
    title: "Nadie vio a la persona desde que terminó el trabajo",
    sentence:
      "Un trabajo terminó y no se ha visto a la persona desde entonces. Falta ofrecer buscar otra vez.",
  },
  "ips.follow-along.job-over": {
    title: "Contacto alrededor de un trabajo",
    sentence: "El último trabajo terminó hace más de un mes; lo que sigue es la búsqueda.",
  },

  "ips.step-down.not-yet": {
    title: "Reducir el apoyo",
    sentence: "La persona lleva menos de un año trabajando; el apoyo sigue igual.",
  },
  "ips.step-down.may-be-offered": {
    title: "Se puede hablar de reducir el apoyo",
    sentence:
      "La persona lleva un año en el trabajo. Se le puede preguntar si otra persona debe continuar el apoyo. La decisión es suya, y el apoyo no termina por tiempo.",
  },
  "ips.step-down.figure-not-known": {
    title: "Reducir el apoyo",
    sentence: "No se conoce la cifra para el día en que empezó el trabajo, así que no se supone ninguna.",
  },

  "ips.benefits-planning.not-known": {
    title: "Planificación de beneficios antes del trabajo",
    sentence: "Nadie anotó si la persona recibe beneficios, así que no se dice nada.",
  },
  "ips.benefits-planning.no-benefits": {
    title: "Planificación de beneficios antes del trabajo",
    sentence: "La persona no recibe beneficios que el trabajo pueda cambiar.",
  },
  "ips.benefits-planning.planned-before-start": {
    title: "Planificación de beneficios antes del trabajo",
    sentence: "Hubo una sesión de planificación de beneficios antes del primer día de trabajo.",
  },
  "ips.benefits-planning.planned-after-start": {
    title: "Planificación de beneficios después de empezar",
    sentence: "Hubo una sesión de planificación de beneficios, después de empezar el trabajo.",
  },
  "ips.benefits-planning.to-be-planned": {
    title: "Sesión de planificación de beneficios",
    sentence:
      "La persona recibe beneficios y empezó a trabajar sin una sesión sobre cómo el trabajo los afecta. Le ayuda a decidir sobre horas y sueldo.",
  },

  "vr.retention.figure-not-known": {
    title: "90 días en el trabajo",
    sentence: "No se conoce la cifra para el día en que empezó el trabajo, así que no se supone ninguna.",
  },
  "vr.retention.running": {
    title: "90 días en el trabajo",
    sentence: "La persona trabaja; corren los 90 días que VR espera al menos antes de cerrar un expediente.",
  },
  "vr.retention.nearly-reached": {
    title: "Se cumplen 90 días en el trabajo",
    sentence:
      "Casi se cumplen los 90 días que VR espera al menos antes de cerrar un expediente. Es un mínimo: sigue abierto mientras hagan falta servicios.",
  },
  "vr.retention.reached": {
    title: "90 días en el trabajo",
    sentence:
      "La persona lleva 90 días en el trabajo. VR puede pensar en cerrar el expediente, si ambas partes están satisfechas y no hacen falta más servicios.",
  },
  "vr.retention.closed": { title: "90 días en el trabajo", sentence: "El caso de VR está cerrado." },
};
