import { importKinds } from "@ips/contract";
import { agency, type Tx } from "@ips/db";
import type { PlainDate } from "@ips/domain";
import { eq, sql } from "drizzle-orm";
import { conflict } from "../../../errors/app-error.ts";
import type { Directory } from "../rows/directory.ts";
import type { ImportSession } from "../sheets/sheet-importer.ts";
import { importSheet } from "./import-sheet.ts";
import { loadDirectory } from "./load-directory.ts";
import type { OnBehalf } from "./on-behalf.ts";
import type { Refusal, SheetResult } from "./sheet-result.ts";
import { sheetName, type Sheet } from "./sheet.ts";

/** How an import is done. */
export type ImportOptions = {
  readonly asOf: PlainDate;
  readonly applyCorrections: boolean;
};

/** What is told while sheets are imported. `tx` is the transaction of the sheet; null in a preview. */
export type ImportEvents = {
  readonly refused?: (sheet: Sheet, refusals: readonly Refusal[], tx: Tx | null) => Promise<void>;
  readonly progress?: (sheet: Sheet, rows: number) => Promise<void> | void;
  /** A sheet is done and, unless it is a preview, committed. */
  readonly done?: (sheet: Sheet, result: SheetResult) => Promise<void> | void;
};

/**
 * Imports sheets in the order in which they depend on each other, each in a transaction of its own: a crash leaves
 * all or nothing of a sheet, and importing again goes on where it stopped.
 *
 * @throws AppError import.running while another import of the agency writes; what reading or the database meets.
 */
export async function runImport(
  behalf: OnBehalf,
  sheets: readonly Sheet[],
  options: ImportOptions,
  events: ImportEvents = {},
): Promise<SheetResult[]> {
  const results: SheetResult[] = [];
  for (const sheet of inOrder(sheets)) {
    const result = await behalf.ctx.run(async (tx) => {
      await refuseSecondImport(tx, behalf.ctx.actor.agencyId);
      const directory = await loadDirectory(tx, behalf.ctx.actor, behalf.mine);
      const session = await openSession(tx, behalf, directory, sheet, options, true);
      return importSheet(sheet, session, {
        refused: async (refusals) => events.refused?.(sheet, refusals, tx),
        progress: (rows) => events.progress?.(sheet, rows),
      });
    });
    await events.done?.(sheet, result);
    results.push(result);
  }
  return results;
}

/**
 * Reads, checks and compares sheets exactly as {@link runImport} would, in one read-only transaction: the database
 * itself refuses any write.
 */
export async function previewImport(
  behalf: OnBehalf,
  sheets: readonly Sheet[],
  options: ImportOptions,
  events: ImportEvents = {},
): Promise<SheetResult[]> {
  return behalf.ctx.run(async (tx) => {
    await tx.execute(sql`set transaction read only`);
    // What earlier sheets would add is known to later ones.
    const directory = await loadDirectory(tx, behalf.ctx.actor, behalf.mine);
    const results: SheetResult[] = [];
    for (const sheet of inOrder(sheets)) {
      const session = await openSession(tx, behalf, directory, sheet, options, false);
      const result = await importSheet(sheet, session, {
        refused: async (refusals) => events.refused?.(sheet, refusals, null),
        progress: (rows) => events.progress?.(sheet, rows),
      });
      await events.done?.(sheet, result);
      results.push(result);
    }
    return results;
  });
}

function inOrder(sheets: readonly Sheet[]): Sheet[] {
  return sheets.toSorted((one, other) => importKinds.indexOf(one.kind) - importKinds.indexOf(other.kind));
}

/** Two imports of one agency at the same time would not see each other's rows. */
async function refuseSecondImport(tx: Tx, agencyId: string): Promise<void> {
  const { rows } = await tx.execute<{ mine: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended('import ' || ${agencyId}, 0)) as mine`,
  );
  if (rows[0]?.mine !== true) throw conflict("import.running");
}

async function openSession(
  tx: Tx,
  { ctx, mayAddUnits }: OnBehalf,
  directory: Directory,
  sheet: Sheet,
  { asOf, applyCorrections }: ImportOptions,
  write: boolean,
): Promise<ImportSession> {
  const { actor, deps } = ctx;
  const [found] = await tx.select({ name: agency.name }).from(agency).where(eq(agency.id, actor.agencyId));
  return {
    tx,
    actor,
    agencyName: found?.name ?? "",
    mayAddUnits,
    directory,
    asOf,
    newId: deps.newId,
    where: (line) => `${sheetName(sheet.table)}, line ${line}`,
    write,
    applyCorrections,
  };
}
