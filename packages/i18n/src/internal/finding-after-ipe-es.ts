import type { FindingCode } from "@ips/domain";
import type { FindingWords } from "../finding.ts";

type AfterIpe = Extract<
  FindingCode,
  | `vr.ipe-review.${string}`
  | `vr.supported-employment.${string}`
  | `vr.extended-services-youth.${string}`
  | `vr.post-employment.${string}`
>;

/** What findings about a VR case after its IPE say. */
export const findingAfterIpeEs: Record<AfterIpe, FindingWords> = {
  "vr.ipe-review.figure-not-known": {
    title: "Revisión del IPE",
    sentence:
      "No se conoce la cifra para el día desde el que cuenta la revisión, así que no se supone ninguna.",
  },
  "vr.ipe-review.scheduled": {
    title: "Revisión del IPE",
    sentence: "El IPE se revisó en el plazo pedido; la próxima revisión tiene su día.",
  },
  "vr.ipe-review.due-soon": {
    title: "Revisión del IPE",
    sentence: "La persona y su consejero revisan juntos el IPE pronto, y lo dejan por escrito.",
  },
  "vr.ipe-review.overdue": {
    title: "IPE sin revisar",
    sentence: "Pasó el plazo para revisar juntos el IPE y no hay ninguna revisión anotada.",
  },
  "vr.supported-employment.figure-not-known": {
    title: "Servicios de empleo con apoyo",
    sentence: "No se conoce la cifra para el día en que empezó el trabajo, así que no se supone ninguna.",
  },
  "vr.supported-employment.running": {
    title: "Servicios de empleo con apoyo",
    sentence:
      "Corren los servicios de empleo con apoyo de VR; cuando terminen, la persona pasa a servicios prolongados.",
  },
  "vr.supported-employment.nearly-over": {
    title: "Terminan los servicios de empleo con apoyo",
    sentence:
      "Los servicios de empleo con apoyo de VR terminan pronto y no hay anotada una transición a servicios prolongados.",
  },
  "vr.supported-employment.over": {
    title: "Servicios de empleo con apoyo terminados",
    sentence:
      "Pasó el tiempo de los servicios de empleo con apoyo de VR y no hay anotada una transición a servicios prolongados.",
  },
  "vr.supported-employment.moved-on": {
    title: "Pasó a servicios prolongados",
    sentence: "La persona pasó a servicios prolongados.",
  },
  "vr.extended-services-youth.not-known": {
    title: "Servicios prolongados que paga VR",
    sentence:
      "No se puede decir hasta cuándo puede pagar VR sin la fecha de nacimiento y la categoría de prioridad.",
  },
  "vr.extended-services-youth.not-for-adults": {
    title: "VR paga servicios prolongados",
    sentence:
      "VR puede pagar servicios prolongados solo a una persona joven con una discapacidad muy significativa; hace falta otra fuente.",
  },
  "vr.extended-services-youth.running": {
    title: "Servicios prolongados que paga VR",
    sentence: "VR paga servicios prolongados; se conoce el día en que otra entidad continúa.",
  },
  "vr.extended-services-youth.nearly-over": {
    title: "Servicios prolongados: termina la parte de VR",
    sentence: "Pronto VR ya no puede pagar; otra entidad tiene que continuar sin interrupción.",
  },
  "vr.extended-services-youth.over": {
    title: "Servicios prolongados: terminó la parte de VR",
    sentence: "Pasó el día hasta el que VR puede pagar y no hay un fin anotado.",
  },
  "vr.extended-services-youth.ended": {
    title: "Otra entidad da los servicios prolongados",
    sentence: "VR ya no paga servicios prolongados.",
  },
  "vr.post-employment.open": {
    title: "Servicios después del resultado posibles",
    sentence:
      "El resultado está alcanzado y la salida no se ha informado: todavía se pueden dar servicios para conservar el trabajo, con un IPE modificado.",
  },
  "vr.post-employment.over": {
    title: "Servicios después del resultado",
    sentence: "La salida se informó; quien necesite a VR otra vez presenta una nueva solicitud.",
  },
};
