import type { ImportSheetResult } from "@ips/contract";
import { fieldLabel } from "./rows/reason-text.ts";
import type { SheetResult } from "./run/sheet-result.ts";

/** What became of a sheet, as it goes over the wire. */
export function sheetResultView({
  id,
  kind,
  corrections,
  understood,
  ...counts
}: SheetResult): ImportSheetResult {
  return {
    sheetId: id,
    kind,
    ...counts,
    corrections: corrections.map(({ line, subject, changes }) => ({
      line,
      subject,
      changes: changes.map((change) => ({ ...change, label: fieldLabel(kind, change.field) })),
    })),
    understood: understood.map((each) => ({ ...each, label: fieldLabel(kind, each.field) })),
  };
}
