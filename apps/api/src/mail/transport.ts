import { createTransport, type Transporter } from "nodemailer";
import type { Settings } from "../env.ts";

const ownMachine = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The way to the mail server of `SMTP_URL`. Encryption is required (`smtps:`, or STARTTLS), and its certificate
 * checked, except to a mail server on this machine.
 */
export function mailTransport(smtpUrl: string): Transporter {
  const url = new URL(smtpUrl);
  const here = ownMachine.has(url.hostname);
  return createTransport({
    url: smtpUrl,
    requireTLS: url.protocol === "smtp:" && !here,
    // A mail server on this machine often offers a certificate that nobody signed.
    ignoreTLS: url.protocol === "smtp:" && here,
    tls: { minVersion: "TLSv1.2" },
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // What a letter says is never read from a file or fetched from an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Whether letters are sent: there is a mail server, and this is no demo, of which nothing leaves the machine. */
export const sendsMail = (settings: Pick<Settings, "smtpUrl">, demo: boolean): boolean =>
  settings.smtpUrl !== null && !demo;
