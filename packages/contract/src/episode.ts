import { episodeExitReasons } from "@ips/domain";
import { z } from "zod";
import { identityFields } from "./client.ts";
import { id, line, plainDate } from "./common.ts";

/** A person taken in by hand: the client, and the IPS episode that begins. */
export const createClientInput = z.object({
  clientId: id,
  episodeId: id,
  number: line,
  unitId: id,
  identity: identityFields,
  referredOn: plainDate.nullable(),
  enteredOn: plainDate,
  specialistId: id.nullable(),
});
export type CreateClientInput = z.input<typeof createClientInput>;

export const assignInput = z.object({ episodeId: id, assignmentId: id, staffId: id, fromOn: plainDate });
export const closeEpisodeInput = z.object({
  episodeId: id,
  milestoneId: id,
  exitedOn: plainDate,
  reason: z.enum(episodeExitReasons),
});
export const reopenEpisodeInput = z.object({
  clientId: id,
  episodeId: id,
  enteredOn: plainDate,
  specialistId: id.nullable(),
});
