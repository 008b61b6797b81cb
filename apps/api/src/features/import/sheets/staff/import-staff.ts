import { staff } from "@ips/db";
import { eq } from "drizzle-orm";
import type { Cells } from "../../rows/cells.ts";
import { nameKey } from "../../values/normalise.ts";
import { SeenRows } from "../seen-rows.ts";
import { refused, type ImportSession, type MakeSheetImporter, type RowOutcome } from "../sheet-importer.ts";
import { ensureTeams } from "../teams.ts";
import { checkStaff, type StaffRecord } from "./check-staff.ts";
import { compareStaff, type KnownStaff } from "./compare-staff.ts";
import { knownStaffOf } from "./known-staff.ts";
import { matchStaff } from "./match-staff.ts";
import { setTeams } from "./set-teams.ts";
import { unitOfRow } from "./unit-of-row.ts";

/**
 * Imports the people on the team, without a sign-in: an invitation gives one. Programs and treatment teams that
 * the agency does not know yet are added.
 */
export const importStaff: MakeSheetImporter = (session) => {
  const seen = new SeenRows("duplicate-key", "number");
  return {
    async take(rows) {
      const known = await knownStaffOf(session);
      const read = rows.map((cells) => ({ cells, record: checkStaff(cells) }));
      const numbers = new Set(
        read.flatMap(({ record }) => (record?.number == null ? [] : nameKey(record.number))),
      );
      const outcomes: RowOutcome[] = [];
      // A team has few people: one row at a time keeps programs and teams in step.
      for (const { cells, record } of read) {
        const repeat = record !== null && seen.look(cells, nameKey(record.number ?? record.name), record);
        if (record === null || cells.problems.length > 0) {
          outcomes.push(refused(cells));
        } else if (repeat) {
          outcomes.push({ line: cells.line, result: "unchanged" });
        } else {
          outcomes.push(await takePerson(session, cells, record, matchStaff(record, known, numbers)));
        }
      }
      return outcomes;
    },
  };
};

async function takePerson(
  session: ImportSession,
  cells: Cells<string>,
  record: StaffRecord,
  existing: KnownStaff | undefined,
): Promise<RowOutcome> {
  const { directory, applyCorrections } = session;
  const unitId = await unitOfRow(session, cells, record, existing?.unitId ?? null);
  if (existing !== undefined && existing.unitId !== null && !directory.mayWrite(existing.unitId)) {
    cells.refuse("program-not-yours", "program");
  }
  if (cells.problems.length > 0) return refused(cells);
  if (unitId !== null)
    await ensureTeams(
      session,
      record.teams.map((name) => ({ unitId, name })),
    );
  if (existing === undefined) {
    await addPerson(session, record, unitId);
    return { line: cells.line, result: "new" };
  }
  const { changes, set, otherTeams } = compareStaff(existing, record, unitId, directory);
  if (changes.length === 0) return { line: cells.line, result: "unchanged" };
  if (applyCorrections) {
    if (session.write && Object.keys(set).length > 0)
      await session.tx.update(staff).set(set).where(eq(staff.id, existing.id));
    if (otherTeams) await setTeams(session, existing.id, unitId, record.teams, existing.teams);
    directory.addStaff({
      id: existing.id,
      number: record.number ?? existing.number,
      name: record.name,
      unitId: set.unitId ?? existing.unitId,
    });
  }
  return { line: cells.line, result: "correction", subject: existing.name, changes };
}

async function addPerson(session: ImportSession, record: StaffRecord, unitId: string | null): Promise<void> {
  const { tx, actor, directory, newId, write } = session;
  const { name, fte, startedOn, endedOn, email, teams } = record;
  const person = { id: newId(), number: record.number ?? name, name };
  if (write) {
    const role = record.role ?? "specialist";
    await tx
      .insert(staff)
      .values({ ...person, agencyId: actor.agencyId, unitId, role, email, fte, startedOn, endedOn });
  }
  directory.addStaff({ ...person, unitId });
  await setTeams(session, person.id, unitId, teams, []);
}
