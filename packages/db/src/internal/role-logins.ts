import pg from "pg";
import { deriveSecret } from "./derive-secret.ts";

/** The two roles that may sign in to the database. */
export const loginRoles = ["ips_app", "ips_auth"] as const;
export type LoginRole = (typeof loginRoles)[number];

export const passwordOf = (role: LoginRole, secret: string): string => deriveSecret(secret, role);

const wrongPassword = new Set(["28P01", "28000"]);

/**
 * Makes sure both roles sign in with the password derived from the secret, and sets it only where they cannot:
 * roles belong to the whole server, and changing one needlessly would disturb its neighbours.
 */
export async function ensureLogins(
  owner: pg.ClientBase,
  connection: (role: LoginRole) => pg.ClientConfig,
  secret: string,
): Promise<void> {
  for (const role of loginRoles) {
    if (await canSignIn(connection(role))) continue;
    const password = passwordOf(role, secret);
    await owner.query(`alter role ${role} login password ${pg.escapeLiteral(password)}`);
    if (!(await canSignIn(connection(role)))) {
      throw new Error(
        `The role ${role} cannot sign in to the database with the password it was just given. Check pg_hba.conf: password sign-in from here must be allowed for it.`,
      );
    }
  }
}

async function canSignIn(config: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client(config);
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (wrongPassword.has((error as { code?: string }).code ?? "")) return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
