import type { PgTransactionConfig } from "drizzle-orm/pg-core";
import type { Actor } from "./actor.ts";
import { askPrepared, type Statement } from "./ask-prepared.ts";
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
  | "moment"
  | "about",
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
  about: "",
};

/** All settings in one statement, every value a parameter; they end with the transaction. */
const bind = (settings: Partial<Settings>): Statement => bindSome({ ...nobody, ...settings });

function bindSome(settings: Partial<Settings>): Statement {
  const names = Object.keys(settings);
  const calls = names.map((name, index) => `set_config('app.${name}', $${index + 1}, true)`);
  // A demo that is cut off is made anew, so that its commits need not wait for the disk.
  if (settings.moment) calls.push("set_config('synchronous_commit', 'off', true)");
  return { text: `select ${calls.join(", ")}`, values: Object.values(settings) };
}

/** Keys as the text of an array. */
const keys = (ids: readonly string[]): string => `{${ids.join(",")}}`;

/**
 * One transaction under settings. They are sent together with `begin` and the first statement of the work, without
 * waiting: if they were refused, the transaction is aborted and nothing after them is answered.
 */
async function bound<T>(
  db: Db,
  settings: Partial<Settings>,
  run: (tx: Tx) => Promise<T>,
  config?: PgTransactionConfig,
): Promise<T> {
  return db.transaction(async (tx) => {
    const bindings = askPrepared(tx, bind(settings)).then(
      () => null,
      (error: unknown) => ({ error }),
    );
    const refused = async () => {
      const failed = await bindings;
      if (failed !== null) throw failed.error;
    };
    try {
      const result = await run(tx);
      await refused();
      return result;
    } catch (error) {
      await refused();
      throw error;
    }
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
      units: keys(actor.unitIds),
      staff: actor.staffId ?? "",
      staff_name: actor.staffName,
      today: actor.today,
      screen: actor.screen,
      release: actor.releaseId ?? "",
      about: actor.about === undefined ? "" : keys(actor.about),
      moment: actor.moment ?? "",
    },
    run,
    config,
  );
}

/**
 * Says in the middle of a transaction whom the rest of it is about, as {@link Actor.about} does from its beginning: for
 * lists, which first find out who is on them.
 */
export async function aboutFromHere(tx: Tx, clientIds: readonly string[]): Promise<void> {
  await askPrepared(tx, bindSome({ about: keys(clientIds) }));
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
