import type { AppErrorCode } from "@ips/contract";
import type { AppErrorWords } from "../app-error.ts";

/** What is said where a fidelity review does not allow something. */
export const reviewErrorEs: Record<Extract<AppErrorCode, `review.${string}`>, AppErrorWords> = {
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
};
