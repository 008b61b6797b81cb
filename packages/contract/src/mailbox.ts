import { z } from "zod";
import { instant } from "./common.ts";

/** What the pages before the sign-in need to know. */
export const frontOutput = z.object({
  /** A demo: its letters stay in a mailbox on this machine. */
  demo: z.boolean(),
  /** Letters have somewhere to go: a forgotten password can be helped by one. */
  mail: z.boolean(),
});

/** The demo's mailbox, newest first. */
export const mailboxOutput = z.object({
  rows: z.array(
    z.object({ letterId: z.string(), to: z.string(), subject: z.string(), text: z.string(), at: instant }),
  ),
});
