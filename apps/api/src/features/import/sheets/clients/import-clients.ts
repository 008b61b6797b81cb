import { client, reportedVr } from "@ips/db";
import { eq } from "drizzle-orm";
import type { Cells } from "../../rows/cells.ts";
import { nameKey } from "../../values/normalise.ts";
import { SeenRows } from "../seen-rows.ts";
import { refused, type ImportSession, type MakeSheetImporter, type RowOutcome } from "../sheet-importer.ts";
import { ensureTeams } from "../teams.ts";
import { NewClients } from "./add-clients.ts";
import { checkClient, type ClientRecord } from "./check-client.ts";
import { compareClient } from "./compare-client.ts";
import { correctClient } from "./correct-client.ts";
import { knownClients, type KnownClient } from "./known-client.ts";

/**
 * Imports enrollments: the person, the enrollment with its specialist and treatment team, and what the team was
 * told about VR, kept as reported. A client is known by the client ID.
 */
export const importClients: MakeSheetImporter = (session) => {
  const { directory, write } = session;
  const seen = new SeenRows("client-id-used-twice", "number");
  return {
    async take(rows) {
      const read = rows.map((cells) => {
        const record = checkClient(cells, directory);
        if (record === null) return { cells };
        return { cells, record, repeat: seen.look(cells, nameKey(record.number), record) };
      });
      await ensureTeams(
        session,
        read.flatMap(({ record }) =>
          record?.team != null ? [{ unitId: record.unitId, name: record.team }] : [],
        ),
      );
      const known = await knownClients(
        session,
        read.flatMap(({ record }) => (record && directory.client(record.number)?.id) ?? []),
      );
      const added = new NewClients(session);
      const outcomes: RowOutcome[] = [];
      for (const { cells, record, repeat } of read) {
        if (record === undefined || cells.problems.length > 0) {
          outcomes.push(refused(cells));
          continue;
        }
        const existing = directory.client(record.number);
        if (repeat) {
          outcomes.push({ line: cells.line, result: "unchanged" });
        } else if (existing === null) {
          added.addClient(record);
          outcomes.push({ line: cells.line, result: "new" });
        } else {
          outcomes.push(await takeKnown(session, cells, record, known.get(existing.id), added));
        }
      }
      if (write) await added.write();
      return outcomes;
    },
  };
};

async function takeKnown(
  session: ImportSession,
  cells: Cells<string>,
  record: ClientRecord,
  known: KnownClient | undefined,
  added: NewClients,
): Promise<RowOutcome> {
  const { directory, write, applyCorrections } = session;
  // In a preview, a client whom an earlier file of the same import adds is in no table yet.
  if (known === undefined) return { line: cells.line, result: "new" };
  if (!directory.mayWrite(known.client.unitId)) {
    cells.refuse("program-not-yours", "number");
    return refused(cells);
  }
  const correction = compareClient(known, record, directory);
  if ("conflict" in correction) {
    cells.refuse(correction.conflict, correction.field);
    return refused(cells);
  }
  const { changes, episode } = correction;
  if (changes.length === 0) return { line: cells.line, result: "unchanged" };
  if (write && applyCorrections) {
    if (episode === null) await addReturn(session, record, known, correction.person, added);
    else await correctClient(session, cells.line, record, known, { ...correction, episode });
  }
  if (applyCorrections)
    directory.addClient({ id: known.client.id, number: known.client.number, unitId: record.unitId });
  return { line: cells.line, result: "correction", subject: known.client.number, changes };
}

/** Somebody came back: a further enrollment of a client the record knows. */
async function addReturn(
  { tx }: ImportSession,
  record: ClientRecord,
  known: KnownClient,
  person: Partial<typeof client.$inferInsert>,
  added: NewClients,
): Promise<void> {
  if (Object.keys(person).length > 0)
    await tx.update(client).set(person).where(eq(client.id, known.client.id));
  added.addEnrollment(record, known.client.id);
  const { counselor } = record.vr;
  if (counselor === null) return;
  if (known.counselor === null) added.addCounselor(known.client.id, record.unitId, counselor);
  else
    await tx
      .update(reportedVr)
      .set({ counselorName: counselor })
      .where(eq(reportedVr.id, known.counselor.id));
}
