import { authTables, type Database } from "@ips/db";

/** A letter in plain text. Links stand on lines of their own. No letter names a client: mail is read in many places. */
export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** Sends letters, or says that it cannot, so that a screen can show the link to copy instead. */
export type Mail = {
  /** True when letters have somewhere to go: a mail server, or the demo's mailbox. */
  readonly ready: boolean;
  /** Takes a letter to be sent. Answers false when there is no mail server; nobody waits for one that is slow or away. */
  readonly send: (letter: Letter) => Promise<boolean>;
};

/**
 * Mail as an outbox: a letter is written to the database, and the letter carrier of the server's process takes it to
 * the mail server. A mail server that is away, or a process that is killed, loses nothing.
 */
export function makeMail(
  { database, newId }: { database: Database; newId: () => string },
  ready: boolean,
): Mail {
  return {
    ready,
    send: async ({ to, subject, text }) => {
      if (!ready) return false;
      await database.auth.insert(authTables.letter).values({ id: newId(), toAddress: to, subject, text });
      return true;
    },
  };
}
