import type { ImportReason, Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

/** Why a row of a spreadsheet was left out, and what to do about it. */
export type ImportReasonWords = { what: string; todo: string };

const words: Record<ImportReason, InEachLanguage<ImportReasonWords>> = {
  "unknown-specialist": {
    en: {
      what: "Nobody on the team has this name.",
      todo: "Check the spelling against the staff list, or add the person there.",
    },
    es: {
      what: "Nadie del equipo tiene este nombre.",
      todo: "Compárelo con la lista de personal o añada a la persona allí.",
    },
  },
  "client-id-used-twice": {
    en: {
      what: "This client ID stands on two rows with different data.",
      todo: "Find out whose it is, and give the other person their own.",
    },
    es: {
      what: "Este número está en dos filas con datos distintos.",
      todo: "Averigüe de quién es y dé a la otra persona el suyo.",
    },
  },
  "exit-before-entry": {
    en: { what: "The exit comes before the entry.", todo: "Check both dates; often the year is wrong." },
    es: {
      what: "La salida es anterior a la entrada.",
      todo: "Revise las dos fechas; muchas veces el año está mal.",
    },
  },
  "impossible-birth-date": {
    en: { what: "Nobody can be born on this day.", todo: "Check the birth date." },
    es: { what: "Nadie pudo nacer ese día.", todo: "Revise la fecha de nacimiento." },
  },
  "date-missing": {
    en: { what: "A date that is needed is empty.", todo: "Fill it in." },
    es: { what: "Falta una fecha necesaria.", todo: "Escríbala." },
  },
  "impossible-date": {
    en: { what: "The calendar does not have this day.", todo: "Check day and month." },
    es: { what: "Ese día no existe en el calendario.", todo: "Revise el día y el mes." },
  },
  "unknown-client": {
    en: { what: "No client has this ID.", todo: "Check the ID, or import the client first." },
    es: {
      what: "Ninguna persona tiene este número.",
      todo: "Revise el número o importe primero a la persona.",
    },
  },
  "value-missing": {
    en: { what: "A cell that is needed is empty.", todo: "Fill it in." },
    es: { what: "Falta un dato necesario.", todo: "Escríbalo." },
  },
  "minutes-not-positive": {
    en: { what: "Minutes must be more than zero.", todo: "Write how long it took." },
    es: { what: "Los minutos deben ser más de cero.", todo: "Escriba cuánto duró." },
  },
  "minutes-not-a-number": {
    en: { what: "These minutes are not a number.", todo: "Write the minutes in digits, such as 30." },
    es: { what: "Estos minutos no son un número.", todo: "Escriba los minutos en cifras, por ejemplo 30." },
  },
  "date-in-future": {
    en: { what: "This date is still to come.", todo: "Check the year, or import the row after that day." },
    es: {
      what: "Esta fecha todavía no ha llegado.",
      todo: "Revise el año o importe la fila después de ese día.",
    },
  },
  "more-hours-than-a-week-has": {
    en: { what: "A week has 168 hours.", todo: "Write the hours for one week." },
    es: { what: "Una semana tiene 168 horas.", todo: "Escriba las horas de una semana." },
  },
  "end-before-start": {
    en: { what: "The end comes before the start.", todo: "Check both dates; often the year is wrong." },
    es: {
      what: "El final es anterior al comienzo.",
      todo: "Revise las dos fechas; muchas veces el año está mal.",
    },
  },
  "not-a-number": {
    en: { what: "This is not a number.", todo: "Write it in digits." },
    es: { what: "Esto no es un número.", todo: "Escríbalo en cifras." },
  },
  "not-positive": {
    en: { what: "This must be more than zero.", todo: "Check the value." },
    es: { what: "Esto debe ser más de cero.", todo: "Revise el valor." },
  },
  "unknown-value": {
    en: {
      what: "This value is not known here.",
      todo: "Use one of the values that the column's help lists.",
    },
    es: { what: "Este valor no se conoce aquí.", todo: "Use uno de los valores de la ayuda de la columna." },
  },
  "unknown-program": {
    en: {
      what: "The agency has no program of this name.",
      todo: "Check the spelling, or ask an administrator to add it.",
    },
    es: {
      what: "La agencia no tiene un programa con este nombre.",
      todo: "Revise cómo está escrito o pida a la administración que lo añada.",
    },
  },
  "wrong-column-count": {
    en: {
      what: "This row has more or fewer cells than the heading.",
      todo: "Look for a separator too many or too few, often inside a note.",
    },
    es: {
      what: "Esta fila tiene más o menos celdas que el encabezado.",
      todo: "Busque un separador de más o de menos, muchas veces dentro de una nota.",
    },
  },
  "ambiguous-date": {
    en: {
      what: "This date can be read in two ways.",
      todo: "Say whether the month or the day comes first in this file.",
    },
    es: {
      what: "Esta fecha se puede leer de dos maneras.",
      todo: "Indique si en este archivo va primero el mes o el día.",
    },
  },
  "value-too-long": {
    en: { what: "This text is too long.", todo: "Shorten it." },
    es: { what: "Este texto es demasiado largo.", todo: "Acórtelo." },
  },
  "program-not-yours": {
    en: {
      what: "This row belongs to a program that is not yours.",
      todo: "Leave it to the supervisor of that program.",
    },
    es: {
      what: "Esta fila es de un programa que no es el suyo.",
      todo: "Déjela a la supervisión de ese programa.",
    },
  },
  "duplicate-key": {
    en: { what: "This row is in the file twice.", todo: "Leave one of them out." },
    es: { what: "Esta fila está dos veces en el archivo.", todo: "Quite una de las dos." },
  },
  "overlapping-episode": {
    en: {
      what: "The person is already in the program during this time.",
      todo: "Check entry and exit against the earlier enrollment.",
    },
    es: {
      what: "La persona ya está en el programa en ese tiempo.",
      todo: "Compare la entrada y la salida con la inscripción anterior.",
    },
  },
};

/**
 * Why a row was left out of an import, and what to do about it.
 *
 * @example
 * importReasonWords("minutes-not-a-number").todo; // => "Write the minutes in digits, such as 30."
 */
export const importReasonWords = (reason: ImportReason, language: Language = "en"): ImportReasonWords =>
  words[reason][language];
