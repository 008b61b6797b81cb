import { sql, type SQL } from "drizzle-orm";
import type { PgTransactionConfig } from "drizzle-orm/pg-core";
import type { Actor } from "./actor.ts";
import type { Db, Tx } from "./db.ts";

type Settings = Record<
  | "user_id"
  | "membership"
  | "agency"
  | "agency_kind"
  | "role"
  | "units"
  | "staff"
  | "staff_name"
  | "today"
  | "screen"
  | "release"
  | "moment",
  string
>;

const nobody: Settings = {
  user_id: "",
  membership: "",
  agency: "",
  agency_kind: "",
  role: "",
  units: "",
  staff: "",
  staff_name: "",
  today: "",
  screen: "",
  release: "",
  moment: "",
};

/** All settings in one statement, every value a parameter; they end with the transaction. */
function bind(settings: Partial<Settings>): SQL {
  const calls = Object.entries({ ...nobody, ...settings }).map(
    ([name, value]) => sql`set_config(${`app.${name}`}, ${value}, true)`,
  );
  return sql`select ${sql.join(calls, sql`, `)}`;
}

async function bound<T>(
  db: Db,
  settings: Partial<Settings>,
  run: (tx: Tx) => Promise<T>,
  config?: PgTransactionConfig,
): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(bind(settings));
    return run(tx);
  }, config);
}

/**
 * Runs one transaction as an actor: what it may see and change is decided by the row policies of the database.
 * Whatever `run` throws rolls everything back.
 *
 * @param config isolation level or read-only, where the default (read committed) is not meant.
 * @example
 * const rows = await asActor(db, actor, (tx) => tx.select().from(client).orderBy(client.lastName));
 */
export async function asActor<T>(
  db: Db,
  actor: Actor,
  run: (tx: Tx) => Promise<T>,
  config?: PgTransactionConfig,
): Promise<T> {
  return bound(
    db,
    {
      user_id: actor.userId ?? "",
      membership: actor.membershipId ?? "",
      agency: actor.agencyId,
      agency_kind: actor.agencyKind,
      role: actor.role,
      units: `{${actor.unitIds.join(",")}}`,
      staff: actor.staffId ?? "",
      staff_name: actor.staffName,
      today: actor.today,
      screen: actor.screen,
      release: actor.releaseId ?? "",
      moment: actor.moment ?? "",
    },
    run,
    config,
  );
}

/**
 * Runs one transaction as a signed-in user for whom no membership is in force yet: it sees the user's own
 * memberships and rows of staff, and the names of agencies and units.
 */
export async function asUser<T>(
  db: Db,
  user: { userId: string; today: string; screen: string },
  run: (tx: Tx) => Promise<T>,
): Promise<T> {
  return bound(db, { user_id: user.userId, today: user.today, screen: user.screen }, run);
}

/** Runs one transaction that sees the directory alone: the names of agencies and units. For the command line. */
export async function asDirectoryReader<T>(db: Db, run: (tx: Tx) => Promise<T>): Promise<T> {
  return bound(db, { role: "system", screen: "directory" }, run);
}
