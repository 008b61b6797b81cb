import { createTransport } from "nodemailer";
import type { Settings } from "./env.ts";

/** A letter in plain text. */
export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** Sends letters, or says that it cannot, so that a screen can show the link to copy instead. */
export type Mail = {
  /** True when a mail server is set up. */
  readonly ready: boolean;
  /** Hands a letter to the mail server. Answers false when there is none or it refused; never throws. */
  readonly send: (letter: Letter) => Promise<boolean>;
};

/** Mail through the server of `SMTP_URL`; without one every letter answers false. */
export function makeMail(
  settings: Pick<Settings, "smtpUrl" | "mailFrom">,
  onFailure: (error: unknown) => void,
): Mail {
  if (!settings.smtpUrl) return { ready: false, send: () => Promise.resolve(false) };
  const transport = createTransport({
    url: settings.smtpUrl,
    connectionTimeout: 5000,
    greetingTimeout: 5000,
    socketTimeout: 10_000,
  });
  return {
    ready: true,
    send: async (letter) => {
      try {
        await transport.sendMail({ from: settings.mailFrom, ...letter });
        return true;
      } catch (error) {
        onFailure(error);
        return false;
      }
    },
  };
}
