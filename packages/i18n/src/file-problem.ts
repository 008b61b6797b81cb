import type { FileProblem } from "@ips/contract";
import type { Language } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

/** Why a file cannot be imported, and what to do about it. */
export type FileProblemWords = { what: string; todo: string };

const words: Record<FileProblem, InEachLanguage<FileProblemWords>> = {
  empty: {
    en: { what: "The file is empty.", todo: "Choose the file that holds the rows." },
    es: { what: "El archivo está vacío.", todo: "Elija el archivo que contiene las filas." },
  },
  "only-header": {
    en: { what: "The file has headings and no rows.", todo: "Choose the file that holds the rows." },
    es: {
      what: "El archivo tiene encabezados y ninguna fila.",
      todo: "Elija el archivo que contiene las filas.",
    },
  },
  "not-a-table": {
    en: { what: "This is not a table.", todo: "Save the sheet as .xlsx or .csv and choose it again." },
    es: { what: "Esto no es una tabla.", todo: "Guarde la hoja como .xlsx o .csv y elíjala otra vez." },
  },
  "old-excel": {
    en: {
      what: "This is an Excel file in the format before 2007, or one with a password.",
      todo: "Save it as .xlsx without a password.",
    },
    es: {
      what: "Es un archivo de Excel en el formato anterior a 2007, o con contraseña.",
      todo: "Guárdelo como .xlsx sin contraseña.",
    },
  },
  damaged: {
    en: { what: "The file is damaged.", todo: "Open it, save it again and choose it once more." },
    es: { what: "El archivo está dañado.", todo: "Ábralo, guárdelo de nuevo y elíjalo otra vez." },
  },
  "too-large": {
    en: { what: "The file is too large.", todo: "Divide it into several files." },
    es: { what: "El archivo es demasiado grande.", todo: "Divídalo en varios archivos." },
  },
  "too-many-columns": {
    en: {
      what: "A row has more columns than a sheet may have.",
      todo: "Look for separators inside the text of that row.",
    },
    es: {
      what: "Una fila tiene más columnas de las que puede tener una hoja.",
      todo: "Busque separadores dentro del texto de esa fila.",
    },
  },
  "row-too-long": {
    en: {
      what: "A line is too long to be a row.",
      todo: "Save the sheet as .xlsx or .csv and choose it again.",
    },
    es: {
      what: "Una línea es demasiado larga para ser una fila.",
      todo: "Guarde la hoja como .xlsx o .csv y elíjala otra vez.",
    },
  },
  "quote-not-closed": {
    en: {
      what: "A quotation mark is opened and never closed.",
      todo: "Close it, or take it out, at the line that is named.",
    },
    es: {
      what: "Unas comillas se abren y nunca se cierran.",
      todo: "Ciérrelas o quítelas en la línea indicada.",
    },
  },
  "kind-unknown": {
    en: {
      what: "The headings fit no sheet that is known.",
      todo: "Say what this sheet is and what each column holds.",
    },
    es: {
      what: "Los encabezados no corresponden a ninguna hoja conocida.",
      todo: "Indique qué hoja es y qué contiene cada columna.",
    },
  },
  "columns-missing": {
    en: {
      what: "Columns that are needed are missing.",
      todo: "Say which column holds each, or add it to the file.",
    },
    es: {
      what: "Faltan columnas necesarias.",
      todo: "Indique qué columna contiene cada dato, o añádala al archivo.",
    },
  },
};

/**
 * Why a file cannot be imported, and what to do about it.
 *
 * @example
 * fileProblemWords("damaged").what; // => "The file is damaged."
 */
export const fileProblemWords = (problem: FileProblem, language: Language = "en"): FileProblemWords =>
  words[problem][language];
