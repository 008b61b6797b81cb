import { AppError } from "../../errors/app-error.ts";
import { readSheets, readySheet } from "./run/read-sheets.ts";
import type { CountedSheet } from "./run/start-import.ts";
import type { PreviewOrder } from "./upload/preview-state.ts";
import { sheetChoices } from "./upload/sheet-choices.ts";
import { uploadedFiles, type Upload } from "./upload/upload.ts";

/**
 * The sheets of an upload as they are to be imported. Sheets of no known kind, and those the user leaves out, stay out.
 *
 * @throws AppError import.needs-columns naming the sheets whose required columns are missing; import.not-readable when
 * nothing is left to import.
 */
export async function readySheets(
  upload: Upload,
  { sheets }: Pick<PreviewOrder, "sheets">,
): Promise<CountedSheet[]> {
  const read = await readSheets(await uploadedFiles(upload), sheetChoices(sheets));
  const incomplete = read.filter(
    ({ survey }) => survey !== null && survey.kind !== null && survey.missing.length > 0,
  );
  if (incomplete.length > 0) {
    const facts = {
      sheets: incomplete.map(({ id, survey }) => ({ sheetId: id, missing: survey?.missing ?? [] })),
    };
    throw new AppError("BAD_REQUEST", "import.needs-columns", { facts });
  }
  const ready = read.flatMap((each): CountedSheet[] => {
    const sheet = readySheet(each);
    return sheet === null ? [] : [{ sheet, rows: each.survey?.rows ?? 0 }];
  });
  if (ready.length === 0)
    throw new AppError("BAD_REQUEST", "import.not-readable", {
      facts: { sheets: read.map(({ id, problem }) => ({ sheetId: id, problem })) },
    });
  return ready;
}
