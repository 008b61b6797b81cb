import type { JobRow } from "@ips/contract";
import { rowInForce, type PlainDate, type ReferenceTable } from "@ips/domain";

/**
 * What a job's code is called: as the table had it on the job's first day, or, where it did not reach back so far, as it has it today. Null
 * without a code, without a table, and for a code that is not in it.
 */
export function occupationOfJob(
  { startedOn, socCode }: { startedOn: PlainDate; socCode: string | null },
  table: ReferenceTable | null,
  today: PlainDate,
): JobRow["occupation"] {
  if (socCode === null || table === null) return null;
  const [found] = [startedOn, today].flatMap((on) => {
    const row = rowInForce(table, { key: socCode }, on);
    return row.ok && row.value.title !== null
      ? [
          {
            code: socCode,
            title: row.value.title,
            from: row.value.from,
            table: table.title,
            source: row.value.source ?? table.source,
          },
        ]
      : [];
  });
  return found ?? null;
}
