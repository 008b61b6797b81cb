import { openDatabase } from "@ips/db";

/** The address of a database as the role ips_app, which row security binds. */
export async function applicationUrlOf(ownerUrl: string): Promise<string> {
  const database = await openDatabase({ url: ownerUrl });
  try {
    const { connectionString } = database.appConnection();
    if (connectionString === undefined) throw new Error("the application connects by an address here");
    return connectionString;
  } finally {
    await database.close();
  }
}
