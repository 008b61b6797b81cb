import type { ImportRunOutput, importRunsOutput } from "@ips/contract";
import { importRun } from "@ips/db";
import { desc, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import type { RunSummary } from "./run/record-run.ts";
import { sheetResultView } from "./sheet-result-view.ts";
import { isAlive } from "./upload/preview-state.ts";

type RunRow = typeof importRun.$inferSelect;

/** What was kept on the row of an import; only the import writes it. */
export const summaryOf = ({ summary }: Pick<RunRow, "summary">): RunSummary =>
  summary as unknown as RunSummary;

/**
 * Where an import of one's own stands, or what became of it.
 *
 * @throws AppError not-found.
 */
export async function readRun(ctx: ActorContext, { runId }: { runId: string }): Promise<ImportRunOutput> {
  const [row] = await ctx.run((tx) => tx.select().from(importRun).where(eq(importRun.id, runId)));
  if (row === undefined) throw notFound();
  return { ...runView(row, ctx.deps.clock.now()), results: summaryOf(row).results.map(sheetResultView) };
}

/** One's own latest imports, newest first. */
export async function listRuns(ctx: ActorContext): Promise<z.infer<typeof importRunsOutput>> {
  const rows = await ctx.run((tx) =>
    tx.select().from(importRun).orderBy(desc(importRun.startedAt)).limit(20),
  );
  const runs = rows.map((row) => {
    const { results } = summaryOf(row);
    const sum = (count: "accepted" | "refused") =>
      results.reduce((total, result) => total + result[count], 0);
    return { ...runView(row, ctx.deps.clock.now()), accepted: sum("accepted"), refused: sum("refused") };
  });
  return { runs };
}

function runView(row: RunRow, now: Date): Omit<ImportRunOutput, "results"> {
  const { progress, failure } = summaryOf(row);
  const state =
    row.state === "running" && !isAlive(progress, now)
      ? "stopped"
      : (row.state as "running" | "finished" | "failed");
  return {
    runId: row.id,
    state,
    asOf: row.asOf,
    byName: row.byName,
    startedAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    progress,
    failure,
  };
}
