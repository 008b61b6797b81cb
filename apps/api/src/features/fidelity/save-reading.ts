import type { saveReadingInput, written } from "@ips/contract";
import { fidelitySetting } from "@ips/db";
import { defaultFidelitySettings } from "@ips/fidelity";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { programMeant, programsOfMine } from "./programs-of-mine.ts";

/**
 * Sets how a program reads its evidence from today on; what differs from the defaults is kept, with who and when. The one before it stays on record.
 * Sent twice with the same key it is set once.
 *
 * @throws AppError not-found, when the program is not the actor's.
 */
export async function saveReading(
  ctx: ActorContext,
  { settingId, unitId, months, settings }: z.output<typeof saveReadingInput>,
): Promise<z.infer<typeof written>> {
  programMeant(await programsOfMine(ctx), unitId);
  const { agencyId, today } = ctx.actor;
  const usual = new Map<string, unknown>(Object.entries(defaultFidelitySettings));
  const differing = Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => usual.get(name) !== value),
  );
  await ctx.run((tx) =>
    tx
      .insert(fidelitySetting)
      .values({ id: settingId, agencyId, unitId, months, settings: differing, fromOn: today })
      .onConflictDoNothing({ target: fidelitySetting.id }),
  );
  return { id: settingId };
}
