import { createHash, randomBytes } from "node:crypto";

/** A fresh secret for a one-time link: 256 random bits, fit for an address. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of it. A token has too many bits to be guessed, so a plain hash is enough. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("base64url");
