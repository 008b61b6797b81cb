import { createHmac, randomInt } from "node:crypto";
import { authTables } from "@ips/db";
import { and, count, eq, isNull } from "drizzle-orm";
import type { Deps } from "../deps.ts";
import type { AuthTx } from "./create-account.ts";
import { signInLimits } from "./limits.ts";

/** Letters and digits that are not taken for one another (Crockford's base32). */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A recovery code: 80 random bits in four groups. */
const newCode = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join(""),
  ).join("-");

/** As it was printed, however it is typed: lower case, without hyphens, O for 0. */
const plain = (code: string): string =>
  code
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/gu, "1");

/** The hash has a key that is not in the database, and the person in it: equal codes of two people differ. */
const hashOf = ({ database }: Pick<Deps, "database">, userId: string, code: string): string =>
  createHmac("sha256", database.deriveKey("recovery-code"))
    .update(`${userId}|${plain(code)}`)
    .digest("base64url");

/** Makes a person's recovery codes anew; the earlier ones stop working. They are shown once. */
export async function makeRecoveryCodes(
  deps: Pick<Deps, "database" | "newId">,
  tx: AuthTx,
  userId: string,
): Promise<string[]> {
  const { recoveryCode } = authTables;
  const codes = Array.from({ length: signInLimits.recoveryCodes }, newCode);
  await tx.delete(recoveryCode).where(eq(recoveryCode.userId, userId));
  await tx
    .insert(recoveryCode)
    .values(codes.map((code) => ({ id: deps.newId(), userId, codeHash: hashOf(deps, userId, code) })));
  return codes;
}

/** Spends a recovery code: true the first time, false ever after and for any other text. */
export async function spendRecoveryCode(
  deps: Pick<Deps, "database" | "clock">,
  userId: string,
  code: string,
): Promise<boolean> {
  const { recoveryCode } = authTables;
  const spent = await deps.database.auth
    .update(recoveryCode)
    .set({ usedAt: deps.clock.now() })
    .where(
      and(
        eq(recoveryCode.userId, userId),
        eq(recoveryCode.codeHash, hashOf(deps, userId, code)),
        isNull(recoveryCode.usedAt),
      ),
    )
    .returning({ id: recoveryCode.id });
  return spent.length > 0;
}

/** How many recovery codes a person has left. */
export async function recoveryCodesLeft(
  { database }: Pick<Deps, "database">,
  userId: string,
): Promise<number> {
  const { recoveryCode } = authTables;
  const [row] = await database.auth
    .select({ left: count() })
    .from(recoveryCode)
    .where(and(eq(recoveryCode.userId, userId), isNull(recoveryCode.usedAt)));
  return row?.left ?? 0;
}
