import { createHmac } from "node:crypto";

/**
 * A password or key for one purpose, made from the one secret: processes that know the secret agree without
 * telling each other, and none of the derived ones tells another.
 */
export function deriveSecret(secret: string, purpose: string): string {
  return createHmac("sha256", secret).update(`ips:${purpose}`).digest("base64url");
}
