import { importRejection, importRun } from "@ips/db";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { summaryOf } from "./read-run.ts";
import type { RunSheet } from "./run/record-run.ts";
import type { Refusal } from "./run/sheet-result.ts";
import { readPreview } from "./upload/preview-state.ts";
import { refusedLines } from "./upload/refused-lines.ts";
import { openUpload } from "./upload/upload.ts";

/** The refused rows of one sheet: of a preview (`uploadId`) or of an import (`runId`). */
export type RefusedOf = ({ readonly uploadId: string } | { readonly runId: string }) & {
  readonly sheetId: string;
};

/** A sheet and its refused rows, read as they are asked for. */
export type RefusedRows = {
  readonly sheet: RunSheet;
  readonly rows: (afterLine?: number) => AsyncIterable<Refusal>;
};

const pageLines = 1000;

/**
 * The refused rows of a sheet, in the order of the file.
 *
 * @throws AppError not-found for a preview or an import that is not there or not one's own.
 */
export async function refusedRows(ctx: ActorContext, of: RefusedOf): Promise<RefusedRows> {
  if ("uploadId" in of) {
    const upload = await openUpload(ctx, of.uploadId);
    const sheet = (await readPreview(upload))?.sheets.find(({ id }) => id === of.sheetId);
    if (sheet === undefined) throw notFound();
    return { sheet, rows: (afterLine) => refusedLines(upload, of.sheetId, afterLine) };
  }
  const [row] = await ctx.run((tx) =>
    tx.select({ summary: importRun.summary }).from(importRun).where(eq(importRun.id, of.runId)),
  );
  const sheet = row === undefined ? undefined : summaryOf(row).sheets.find(({ id }) => id === of.sheetId);
  if (sheet === undefined) throw notFound();
  return { sheet, rows: (afterLine) => rejectionsOf(ctx, of.runId, sheet, afterLine) };
}

async function* rejectionsOf(
  { run, actor }: ActorContext,
  runId: string,
  sheet: RunSheet,
  afterLine = 0,
): AsyncGenerator<Refusal> {
  const fieldOf = new Map(Object.entries(sheet.fields).map(([field, heading]) => [heading, field]));
  let after = afterLine;
  for (;;) {
    const page = await run((tx) =>
      tx
        .select({
          line: importRejection.line,
          raw: sql<string>`min(${importRejection.raw})`,
          problems: sql<
            { reason: Refusal["problems"][number]["reason"]; column: string | null; value: string | null }[]
          >`jsonb_agg(
            jsonb_build_object('reason', ${importRejection.reason}, 'column', ${importRejection.columnName}, 'value', ${importRejection.value}) order by ${importRejection.id})`,
        })
        .from(importRejection)
        .where(
          and(
            eq(importRejection.agencyId, actor.agencyId),
            eq(importRejection.runId, runId),
            eq(importRejection.file, sheet.id),
            gt(importRejection.line, after),
          ),
        )
        .groupBy(importRejection.line)
        .orderBy(asc(importRejection.line))
        .limit(pageLines),
    );
    for (const { line, raw, problems } of page) {
      yield {
        line,
        raw: JSON.parse(raw) as string[],
        problems: problems.map(({ reason, column, value }) => ({
          reason,
          value,
          field: column === null ? null : (fieldOf.get(column) ?? null),
        })),
      };
      after = line;
    }
    if (page.length < pageLines) return;
  }
}
