import { job } from "@ips/db";
import { and, eq } from "drizzle-orm";
import type { Cells } from "../../rows/cells.ts";
import { nameKey } from "../../values/normalise.ts";
import { anyOf } from "../any-of.ts";
import { Changes } from "../changes.ts";
import { recordDate } from "../date-correction.ts";
import { datesInForce } from "../dates-in-force.ts";
import { ensureEmployers } from "../employers.ts";
import { importKey } from "../import-key.ts";
import { insertRows } from "../insert-rows.ts";
import { SeenRows } from "../seen-rows.ts";
import { refused, type ImportSession, type MakeSheetImporter, type RowOutcome } from "../sheet-importer.ts";
import { checkJob, type JobRecord } from "./check-job.ts";

type JobRow = typeof job.$inferSelect;
type JobEnd = Awaited<ReturnType<typeof datesInForce>>[number];

/** Imports jobs held. A job is known by client, business and start. */
export const importJobs: MakeSheetImporter = (session) => {
  const { tx, actor, directory, write } = session;
  const seen = new SeenRows("duplicate-key", null);
  return {
    async take(rows) {
      const read = rows.map((cells) => {
        const record = checkJob(cells, directory);
        if (record === null) return { cells };
        const key = importKey("job", [record.client.id, nameKey(record.business), record.startedOn]);
        return {
          cells,
          record,
          key,
          repeat: seen.look(cells, key, { ...record, client: record.client.number }),
        };
      });
      await ensureEmployers(
        session,
        read.flatMap(({ record }) => record?.business ?? []),
      );
      const clientIds = [...new Set(read.flatMap(({ record }) => record?.client.id ?? []))];
      const known = await tx
        .select()
        .from(job)
        .where(and(eq(job.agencyId, actor.agencyId), anyOf(job.clientId, clientIds)));
      const byImportKey = new Map(known.map((row) => [row.importKey, row]));
      const byFacts = new Map(
        known.map((row) => [factsKey(row.clientId, row.employerName, row.startedOn), row]),
      );
      const ends = (
        await datesInForce(
          tx,
          actor.agencyId,
          known.map(({ clientId }) => clientId),
        )
      ).filter(({ kind }) => kind === "job-end");
      const endOf = new Map(ends.map((end) => [end.jobId, end]));

      const outcomes: RowOutcome[] = [];
      const inserts: (typeof job.$inferInsert)[] = [];
      for (const { cells, record, key, repeat } of read) {
        if (record === undefined || cells.problems.length > 0) {
          outcomes.push(refused(cells));
          continue;
        }
        // A start that was corrected in the product since then still belongs to the row that brought it.
        const existing =
          byImportKey.get(key) ?? byFacts.get(factsKey(record.client.id, record.business, record.startedOn));
        if (repeat) {
          outcomes.push({ line: cells.line, result: "unchanged" });
        } else if (existing === undefined) {
          outcomes.push({ line: cells.line, result: "new" });
          inserts.push(newJob(session, record, key));
        } else {
          outcomes.push(await compareJob(session, cells, record, existing, endOf.get(existing.id)));
        }
      }
      if (write) await insertRows(tx, job, inserts);
      return outcomes;
    },
  };
};

const factsKey = (clientId: string, business: string, startedOn: string) =>
  `${clientId} ${nameKey(business)} ${startedOn}`;

function newJob(
  { actor, directory, newId }: ImportSession,
  record: JobRecord,
  key: string,
): typeof job.$inferInsert {
  const { client, business, ...facts } = record;
  return {
    id: newId(),
    agencyId: actor.agencyId,
    unitId: client.unitId,
    clientId: client.id,
    employerId: directory.employer(business)?.id ?? null,
    employerName: business,
    ...facts,
    importKey: key,
  };
}

async function compareJob(
  session: ImportSession,
  cells: Cells<string>,
  record: JobRecord,
  existing: JobRow,
  end: JobEnd | undefined,
): Promise<RowOutcome> {
  const { tx, write, applyCorrections, newId } = session;
  const changes = new Changes();
  const set: Partial<typeof job.$inferInsert> = {};
  if (changes.differs("title", "text", existing.title, record.title)) set.title = record.title;
  const newEnd = changes.differs("endedOn", "date", existing.endedOn, record.endedOn);
  if (changes.differs("endReason", "code", existing.endReason, record.endReason))
    set.endReason = record.endReason;
  if (changes.differs("hours", "number", existing.hoursPerWeek, record.hoursPerWeek))
    set.hoursPerWeek = record.hoursPerWeek;
  if (changes.differs("wage", "money", existing.hourlyWageCents, record.hourlyWageCents))
    set.hourlyWageCents = record.hourlyWageCents;
  if (
    changes.differs("openToAnyone", "yes-no", existing.assertedIpsCompetitive, record.assertedIpsCompetitive)
  )
    set.assertedIpsCompetitive = record.assertedIpsCompetitive;
  if (changes.differs("permanent", "yes-no", existing.permanent, record.permanent))
    set.permanent = record.permanent;
  if (changes.list.length === 0) return { line: cells.line, result: "unchanged" };
  if (newEnd && record.endedOn !== null && record.endedOn < existing.startedOn) {
    cells.refuse("end-before-start", "endedOn");
    return refused(cells);
  }
  if (write && applyCorrections) {
    if (Object.keys(set).length > 0) await tx.update(job).set(set).where(eq(job.id, existing.id));
    if (newEnd && record.endedOn !== null) {
      const { agencyId, unitId, clientId, id } = existing;
      const subject = { agencyId, unitId, clientId, source: "own", jobId: id } as const;
      await recordDate(tx, newId, subject, "job-end", record.endedOn, end, session.where(cells.line));
    }
  }
  return { line: cells.line, result: "correction", subject: record.client.number, changes: changes.list };
}
