import type { ImportRefusedOutput } from "@ips/contract";
import type { ActorContext } from "../../actor-context.ts";
import { refusedRows, type RefusedOf } from "./refused-rows.ts";
import type { Refusal } from "./run/sheet-result.ts";

type Input = {
  readonly of: { uploadId: string } | { runId: string };
  readonly sheetId: string;
  readonly afterLine: number;
  readonly limit: number;
};

/** A page of the refused rows of a sheet, for a table on the screen. */
export async function listRefused(
  ctx: ActorContext,
  { of, sheetId, afterLine, limit }: Input,
): Promise<ImportRefusedOutput> {
  const asked: RefusedOf = { ...of, sheetId };
  const { sheet, rows } = await refusedRows(ctx, asked);
  const page: Refusal[] = [];
  let more = false;
  for await (const refusal of rows(afterLine)) {
    if (page.length === limit) {
      more = true;
      break;
    }
    page.push(refusal);
  }
  return {
    headings: [...sheet.headings],
    rows: page.map(({ line, problems, raw }) => ({
      line,
      cells: [...raw],
      problems: problems.map(({ reason, field, value }) => ({
        code: reason,
        field,
        value,
        column: field === null ? null : (sheet.fields[field] ?? null),
      })),
    })),
    nextAfterLine: more ? (page.at(-1)?.line ?? null) : null,
  };
}
