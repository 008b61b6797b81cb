import { importRejection, importRun, type Tx } from "@ips/db";
import type { ImportKind } from "@ips/contract";
import type { PlainDate } from "@ips/domain";
import { eq } from "drizzle-orm";
import type { DateOrder } from "../values/date-order.ts";
import { insertRows } from "../sheets/insert-rows.ts";
import { headingOf } from "./heading-of.ts";
import type { ImportFailure } from "./import-failure.ts";
import type { OnBehalf } from "./on-behalf.ts";
import type { Refusal, SheetResult } from "./sheet-result.ts";
import type { Sheet } from "./sheet.ts";

/** How far an import has come; kept on its row, so that it is found again after leaving the page. */
export type RunProgress = {
  /** The sheet being imported. */
  readonly sheet: string | null;
  readonly rows: number;
  readonly totalRows: number;
  readonly rowsPerSecond: number | null;
  /** When this was written, ISO 8601; a run that has not written for a while has died. */
  readonly at: string;
};

/** How a sheet was read: with it the file of its refused rows is made again. */
export type RunSheet = {
  readonly id: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly kind: ImportKind;
  readonly rows: number;
  /** In which order dates with strokes were read. */
  readonly order: DateOrder;
  readonly headings: readonly string[];
  /** Field → heading, as in the file. */
  readonly fields: Readonly<Record<string, string>>;
};

/** What is kept on the row of an import. */
export type RunSummary = {
  readonly progress: RunProgress;
  readonly sheets: readonly RunSheet[];
  readonly results: readonly SheetResult[];
  /** Code and facts of what ended it, for a run that failed. */
  readonly failure: ImportFailure | null;
};

/** Begins the record of an import. */
export async function beginRun(
  behalf: OnBehalf,
  runId: string,
  asOf: PlainDate,
  summary: RunSummary,
): Promise<void> {
  const { ctx, staffId, name } = behalf;
  await ctx.run((tx) =>
    tx.insert(importRun).values({
      id: runId,
      agencyId: ctx.actor.agencyId,
      byStaffId: staffId,
      byName: name,
      asOf,
      state: "running",
      summary,
      startedAt: ctx.deps.clock.now(),
    }),
  );
}

/** Writes how far an import has come, or how it ended. */
export async function updateRun(
  { ctx }: OnBehalf,
  runId: string,
  state: "running" | "finished" | "failed",
  summary: RunSummary,
): Promise<void> {
  const finishedAt = state === "running" ? null : ctx.deps.clock.now();
  await ctx.run((tx) =>
    tx.update(importRun).set({ state, summary, finishedAt }).where(eq(importRun.id, runId)),
  );
}

/** Keeps refused rows with the import that refused them, in the transaction of their sheet. */
export async function recordRefusals(
  tx: Tx,
  behalf: OnBehalf,
  runId: string,
  sheet: Sheet,
  refusals: readonly Refusal[],
): Promise<void> {
  const { ctx, staffId } = behalf;
  const rows = refusals.flatMap(({ line, problems, raw }) =>
    problems.map(({ reason, field, value }) => ({
      id: ctx.deps.newId(),
      agencyId: ctx.actor.agencyId,
      runId,
      byStaffId: staffId,
      file: sheet.id,
      line,
      columnName: headingOf(sheet, field),
      value,
      reason,
      raw: JSON.stringify(raw),
    })),
  );
  await insertRows(tx, importRejection, rows);
}
