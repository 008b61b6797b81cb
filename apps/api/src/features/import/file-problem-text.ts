import type { FileProblem } from "@ips/contract";

type Facts = Readonly<Record<string, string | number>>;

/** Says in plain English why a file was not read and what to do, for the command line. */
export function fileProblemText(problem: FileProblem, facts: Facts = {}): string {
  return sentences[problem](facts);
}

const sentences: Readonly<Record<FileProblem, (facts: Facts) => string>> = {
  empty: () => "the file is empty.",
  "only-header": () => "the file has headings and no rows.",
  "not-a-table": () => "this is not a table. Save the sheet as .xlsx or .csv and try again.",
  "old-excel": () =>
    "this is an Excel file in the format before 2007, or one with a password. Save it as .xlsx without a password.",
  damaged: () => "the file is damaged. Open it, save it again and try once more.",
  "too-large": () => "the file is too large. Divide it into several files.",
  "too-many-columns": ({ line, limit }) => `line ${line} has more than ${limit} columns.`,
  "row-too-long": ({ line }) => `line ${line} is too long to be a row of a table.`,
  "quote-not-closed": ({ line }) =>
    `a quotation mark is opened at line ${line} or after it and never closed.`,
  "kind-unknown": () =>
    "the headings fit no sheet that is known. The portal lets you say what each column is.",
  "columns-missing": ({ columns }) => `columns are missing: ${columns}.`,
};
