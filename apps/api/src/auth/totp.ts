import { Secret, TOTP } from "otpauth";

/** The name an authenticator app shows above the code. */
const issuer = "Shared employment record";
const periodSeconds = 30;

const app = (secret: string, email: string): TOTP =>
  new TOTP({ issuer, label: email, secret: Secret.fromBase32(secret), digits: 6, period: periodSeconds });

/** A fresh secret for an authenticator app: 160 random bits, as RFC 4226 asks for, in base32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** The address that an authenticator app reads from the square picture. */
export const totpAddress = (secret: string, email: string): string => app(secret, email).toString();

/**
 * The 30-second step a code belongs to, or `null` when it is wrong. One step before and after is taken, because clocks
 * differ (RFC 6238, 5.2).
 *
 * @example
 * totpStep(secret, "123 456", now); // => 59466123
 */
export function totpStep(secret: string, code: string, now: Date): number | null {
  const token = code.replaceAll(/\s/gu, "");
  if (!/^\d{6}$/u.test(token)) return null;
  const timestamp = now.getTime();
  const delta = app(secret, "").validate({ token, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / (periodSeconds * 1000)) + delta;
}
