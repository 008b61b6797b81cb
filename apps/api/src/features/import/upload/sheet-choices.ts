import type { ImportSheetChoice } from "@ips/contract";
import { badInput } from "../../../errors/app-error.ts";
import { fieldsOf } from "../recognise/field-specs.ts";
import type { FileChoice } from "../run/read-sheets.ts";
import type { SheetChoice } from "../run/survey-table.ts";

/**
 * What the user said about the sheets, as the reader takes it.
 *
 * @throws AppError bad-input for a field that the kind of sheet does not have.
 */
export function sheetChoices(choices: readonly ImportSheetChoice[]): Map<string, SheetChoice & FileChoice> {
  return new Map(
    choices.map(({ sheetId, columns, kind, ...rest }, at) => {
      const known = kind == null ? null : new Set(fieldsOf(kind).map(({ field }) => field));
      for (const [columnAt, { field }] of (columns ?? []).entries()) {
        if (field !== null && known !== null && !known.has(field))
          throw badInput({ [`sheets.${at}.columns.${columnAt}.field`]: "field.impossible" });
      }
      const byColumn =
        columns === undefined
          ? {}
          : { columns: new Map(columns.map(({ column, field }) => [column, field])) };
      return [sheetId, { ...defined(rest), ...(kind === undefined ? {} : { kind }), ...byColumn }];
    }),
  );
}

/** Without the keys whose value is undefined. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
