import { weeklyTime } from "@ips/db";
import { and, eq } from "drizzle-orm";
import { anyOf } from "../any-of.ts";
import { Changes } from "../changes.ts";
import { insertRows } from "../insert-rows.ts";
import { SeenRows } from "../seen-rows.ts";
import { refused, type MakeSheetImporter, type RowOutcome } from "../sheet-importer.ts";
import { checkWeek, type WeekRecord } from "./check-week.ts";

const hourFields = ["scheduledHours", "communityHours", "employmentHours"] as const;

/** Imports specialists' weeks: one row a specialist and Monday. */
export const importWeeks: MakeSheetImporter = ({ tx, actor, directory, newId, write, applyCorrections }) => {
  const seen = new SeenRows("duplicate-key", "weekOf");
  return {
    async take(rows) {
      const read = rows.map((cells) => {
        const record = checkWeek(cells, directory);
        return record === null
          ? { cells }
          : {
              cells,
              record,
              repeat: seen.look(
                cells,
                keyOf(record),
                hourFields.map((field) => record[field]),
              ),
            };
      });
      const staffIds = read.flatMap(({ record }) => record?.staff.id ?? []);
      const weeks = read.flatMap(({ record }) => record?.weekOf ?? []);
      const known = await tx
        .select()
        .from(weeklyTime)
        .where(
          and(
            eq(weeklyTime.agencyId, actor.agencyId),
            anyOf(weeklyTime.staffId, staffIds),
            anyOf(weeklyTime.weekOf, weeks),
          ),
        );
      const byKey = new Map(known.map((row) => [`${row.staffId} ${row.weekOf}`, row]));

      const outcomes: RowOutcome[] = [];
      const inserts: (typeof weeklyTime.$inferInsert)[] = [];
      for (const { cells, record, repeat } of read) {
        if (record === undefined || cells.problems.length > 0) {
          outcomes.push(refused(cells));
          continue;
        }
        const existing = byKey.get(keyOf(record));
        const { weekOf, staff, unitId, scheduledHours, communityHours, employmentHours } = record;
        const hours = { scheduledHours, communityHours, employmentHours };
        if (repeat) {
          outcomes.push({ line: cells.line, result: "unchanged" });
        } else if (existing === undefined) {
          outcomes.push({ line: cells.line, result: "new" });
          inserts.push({
            id: newId(),
            agencyId: actor.agencyId,
            unitId,
            staffId: staff.id,
            weekOf,
            ...hours,
          });
        } else {
          const changes = new Changes();
          for (const field of hourFields) changes.differs(field, "number", existing[field], record[field]);
          if (changes.list.length === 0) {
            outcomes.push({ line: cells.line, result: "unchanged" });
            continue;
          }
          outcomes.push({
            line: cells.line,
            result: "correction",
            subject: `${staff.name}, ${weekOf}`,
            changes: changes.list,
          });
          if (write && applyCorrections)
            await tx.update(weeklyTime).set(hours).where(eq(weeklyTime.id, existing.id));
        }
      }
      if (write) await insertRows(tx, weeklyTime, inserts);
      return outcomes;
    },
  };
};

const keyOf = (record: WeekRecord): string => `${record.staff.id} ${record.weekOf}`;
