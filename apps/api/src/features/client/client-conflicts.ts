import { whenConstraint } from "../../errors/database-error.ts";

/** What the constraints around a client record mean. The number is the one that was typed. */
export const clientConflicts = ({ number }: { number: string }) =>
  whenConstraint({
    client_number: () => ["client.number-taken", { number }],
    client_pkey: () => ["already-there", {}],
    episode_pkey: () => ["already-there", {}],
  });
