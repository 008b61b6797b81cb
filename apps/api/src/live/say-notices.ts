import type { Db } from "@ips/db";
import { sql } from "drizzle-orm";
import { liveChannel, type LiveNotice } from "./live-notice.ts";

/** Says something to every API process, this one too. Nothing is stored, so the commit need not wait for the disk. */
export async function sayNotices(db: Db, notices: readonly LiveNotice[]): Promise<void> {
  if (notices.length === 0) return;
  const said = sql.param(notices.map((each) => JSON.stringify(each)));
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local synchronous_commit = off`);
    await tx.execute(sql`select pg_notify(${liveChannel}, said) from unnest(${said}::text[]) said`);
  });
}
