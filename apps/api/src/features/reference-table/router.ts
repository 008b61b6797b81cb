import {
  findOccupationsInput,
  findOccupationsOutput,
  loadTableInput,
  previewTableInput,
  tableChoices,
  tableInput,
  tableOutput,
  tablePreview,
  tablesOutput,
  written,
} from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { findOccupations } from "./find-occupations.ts";
import { getTable, listTableChoices, listTables } from "./list-tables.ts";
import { loadTable } from "./load-table.ts";
import { previewTable } from "./preview-table.ts";
import { reviveTable, stopTable } from "./use-table.ts";

/** Tables that an agency loads: minimum wages, state thresholds, occupation titles. */
export const referenceTableRouter = router({
  list: authorized("settings.read")
    .output(tablesOutput)
    .query(({ ctx }) => listTables(ctx)),
  get: authorized("settings.read")
    .input(tableInput)
    .output(tableOutput)
    .query(({ ctx, input }) => getTable(ctx, input)),
  choices: authorized("job.read")
    .output(tableChoices)
    .query(({ ctx }) => listTableChoices(ctx)),
  occupations: authorized("job.read")
    .input(findOccupationsInput)
    .output(findOccupationsOutput)
    .query(({ ctx, input }) => findOccupations(ctx, input)),
  // A mutation because a file is longer than an address may be; it keeps nothing.
  preview: authorized("settings.write")
    .input(previewTableInput)
    .output(tablePreview)
    .mutation(({ input }) => previewTable(input)),
  load: authorized("settings.write")
    .input(loadTableInput)
    .output(written)
    .mutation(({ ctx, input }) => loadTable(ctx, input)),
  stop: authorized("settings.write")
    .input(tableInput)
    .output(written)
    .mutation(({ ctx, input }) => stopTable(ctx, input)),
  revive: authorized("settings.write")
    .input(tableInput)
    .output(written)
    .mutation(({ ctx, input }) => reviveTable(ctx, input)),
});
