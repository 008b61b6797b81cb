import { authTables } from "@ips/db";
import type { Deps } from "../../deps.ts";
import { setUpNotValid } from "./set-up-not-valid.ts";
import { usable } from "./set-up-link.ts";

/**
 * Answers that a set-up link may still be used.
 *
 * @throws AppError set-up.not-valid, alike for a wrong, a used and an old link.
 */
export async function checkSetUp({ database, clock }: Deps, token: string): Promise<{ valid: true }> {
  if ((await database.auth.$count(authTables.setupLink, usable(token, clock.now()))) === 0)
    throw setUpNotValid();
  return { valid: true };
}
