import { agency, asDirectoryReader, authTables, installation, type Database } from "@ips/db";
import { eq } from "drizzle-orm";

/** What this database is: nobody's yet, somebody's record, or a demo (finished or cut off while it was made). */
export type InstallationState = "empty" | "record" | "demo" | "unfinished-demo";

/** Reads what a database is. */
export async function readInstallation({
  app,
  auth,
}: Pick<Database, "app" | "auth">): Promise<InstallationState> {
  const users = await auth.$count(authTables.user);
  return asDirectoryReader(app, async (tx) => {
    const [marked] = await tx.select().from(installation);
    if (marked?.demo) return marked.readyAt === null ? "unfinished-demo" : "demo";
    return users === 0 && (await tx.$count(agency)) === 0 ? "empty" : "record";
  });
}

/** Marks an empty database as one the demo is about to fill. */
export async function markDemo({ app }: Pick<Database, "app">): Promise<void> {
  await asDirectoryReader(app, async (tx) => {
    await tx.insert(installation).values({ id: true, demo: true });
  });
}

/** Marks the demo as complete. */
export async function markDemoReady({ app }: Pick<Database, "app">, at: Date): Promise<void> {
  await asDirectoryReader(app, async (tx) => {
    await tx.update(installation).set({ readyAt: at }).where(eq(installation.id, true));
  });
}
