import type { Language, TableProblemCode } from "@ips/domain";
import type { InEachLanguage } from "./in-each-language.ts";

const words: Record<TableProblemCode, InEachLanguage> = {
  "no-rows": {
    en: "The file has no rows. Add at least one below the headings.",
    es: "El archivo no tiene filas. Añada al menos una bajo los encabezados.",
  },
  "column-missing": {
    en: "This column is missing. Add it, with this name in the first line.",
    es: "Falta esta columna. Añádala, con este nombre en la primera línea.",
  },
  "cell-missing": { en: "This cell is empty. Fill it in.", es: "Esta celda está vacía. Complétela." },
  "day-impossible": {
    en: "This is no day of the calendar. Write it as year-month-day, such as 2026-01-31.",
    es: "No es un día del calendario. Escríbalo como año-mes-día, por ejemplo 2026-01-31.",
  },
  "until-before-from": {
    en: "The last day lies before the first. Check the year.",
    es: "El último día es anterior al primero. Revise el año.",
  },
  overlap: {
    en: "Another row about the same already covers this day. Let each begin after the one before has ended.",
    es: "Otra fila sobre lo mismo ya cubre este día. Haga que cada una empiece cuando la anterior haya terminado.",
  },
  gap: {
    en: "The row before ends earlier: the days between say nothing. Let this one begin the day after it.",
    es: "La fila anterior termina antes: los días intermedios no dicen nada. Haga que esta empiece al día siguiente.",
  },
  "unit-unknown": {
    en: "This unit is not known. Use cents-an-hour, cents-a-month, cents-a-year, days, hours, percent or count.",
    es: "Esta unidad no se conoce. Use cents-an-hour, cents-a-month, cents-a-year, days, hours, percent o count.",
  },
  "unit-not-of-this-table": {
    en: "A minimum wage is in cents-an-hour.",
    es: "Un salario mínimo se da en cents-an-hour.",
  },
  "amount-not-whole": {
    en: "Write a whole number in digits. Money is in cents: 15.50 is 1550.",
    es: "Escriba un número entero en cifras. El dinero va en centavos: 15.50 es 1550.",
  },
  "amount-not-positive": { en: "Write a number above zero.", es: "Escriba un número mayor que cero." },
  "code-not-soc": {
    en: "An occupation code has two digits, a dash and four digits, such as 43-5081.",
    es: "El código de ocupación tiene dos dígitos, un guion y cuatro dígitos, como 43-5081.",
  },
};

/** What is wrong in a table that an agency loads, and what to do about it. */
export const tableProblemText = (code: TableProblemCode, language: Language = "en"): string =>
  words[code][language];
