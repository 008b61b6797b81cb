import type { AppErrorCode } from "@ips/contract";
import type { AppErrorWords } from "../app-error.ts";

/** What is said where a fidelity review does not allow something. */
export const reviewErrorEs: Record<
  Extract<AppErrorCode, `review.${string}` | `publication.${string}`>,
  AppErrorWords
> = {
  "review.not-now": {
    title: "La revisión no está en un punto en que esto se pueda hacer.",
    kept: "Nada ha cambiado.",
    todo: "Vuelva a cargar la página para ver en qué punto está.",
  },
  "review.evidence-settled": {
    title: "Alguien ha entregado calificaciones basadas en esta evidencia, así que queda como está.",
    kept: "La evidencia no ha cambiado.",
    todo: "Diga en la observación del punto lo que se ha sabido después.",
  },
  "review.needs-members": {
    title: "Todavía no se ha pedido a nadie que califique.",
    todo: "Añada a las personas que califican y después comience.",
  },
  "review.not-all-rated": {
    title: "Algunos puntos no tienen puntaje todavía.",
    kept: "Lo que calificó está guardado.",
    todo: "Califique todos los puntos y después entregue.",
  },
  "review.handed-in": {
    title: "Estas calificaciones ya se entregaron.",
    kept: "Las calificaciones quedan como se entregaron.",
    todo: "Mientras otra persona sigue calificando, puede retirar las suyas.",
  },
  "review.not-all-agreed": {
    title: "Algunos puntos no tienen puntaje acordado todavía.",
    kept: "Lo acordado está guardado.",
    todo: "Primero acuerden todos los puntos.",
  },
  "review.changed-meanwhile": {
    title: "Otra persona ha cambiado este punto desde que usted lo abrió.",
    kept: "Sus palabras siguen en el formulario.",
    todo: "Vea lo que escribió y guarde de nuevo.",
  },
  "review.total-differs": {
    title: "Los puntajes no suman el total del papel.",
    kept: "Los puntajes están guardados.",
    todo: "Corrija el puntaje equivocado o diga por qué el total es otro.",
  },
  "publication.not-now": {
    title: "Esto todavía no se puede publicar.",
    kept: "Nada ha salido de su agencia.",
    todo: "Una revisión se publica cuando está cerrada; un trimestre, cuando ha terminado.",
  },
  "publication.changed-meanwhile": {
    title: "Los registros detrás de estas cifras han cambiado desde la vista previa.",
    kept: "Nada ha salido de su agencia.",
    todo: "Mire de nuevo la vista previa y publique después.",
  },
  "publication.standing-already": {
    title: "Esto ya está publicado.",
    kept: "Lo publicado queda como está.",
    todo: "Retírelo primero si quiere publicarlo de nuevo.",
  },
  "publication.withdrawn-already": {
    title: "Esto ya se retiró.",
    kept: "Nadie fuera de su agencia lo ve.",
    todo: "Vuelva a cargar la página para ver cómo está.",
  },
};
