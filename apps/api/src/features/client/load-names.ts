import type { Tx } from "@ips/db";
import { sql } from "drizzle-orm";
import { idArray } from "./id-array.ts";

/** Columns that hold the key of somebody or something with a name. */
const named = ["staff_id", "counselor_staff_id", "treatment_team_id", "unit_id", "employer_id"];

type Changed = { changes: Readonly<Record<string, readonly [unknown, unknown]>> | null };

/** What the keys in changes are called, read by the reader's own policies: what is not theirs to know has no name. */
export async function loadNames(tx: Tx, rows: readonly Changed[]): Promise<ReadonlyMap<string, string>> {
  const keys = new Set(
    rows.flatMap(({ changes }) =>
      named.flatMap((column) =>
        (changes?.[column] ?? []).flatMap((value) => (typeof value === "string" ? [value] : [])),
      ),
    ),
  );
  if (keys.size === 0) return new Map();
  const wanted = idArray([...keys]);
  const { rows: found } = await tx.execute<{ id: string; name: string }>(sql`
    select id, name from staff where id = any(${wanted})
    union all select id, name from unit where id = any(${wanted})
    union all select id, name from treatment_team where id = any(${wanted})
    union all select id, name from employer where id = any(${wanted})`);
  return new Map(found.map(({ id, name }) => [id, name]));
}
