import type { LiveEvents } from "@ips/contract/live";
import { setTimeout as delay } from "node:timers/promises";
import type { LiveInput } from "../../src/live/live-hub.ts";
import type { LiveEvent } from "../../src/live/live-stream.ts";
import type { LiveHub } from "../../src/live/live-hub.ts";
import type { Player } from "../everyday/world.ts";
import { sessionOf, type SharingWorld } from "../sharing/sharing-world.ts";

/** An open page of a player, and everything that its stream was told. */
export type OpenPage = {
  readonly told: readonly LiveEvent[];
  /** The next event of this name that fits, told from now on or told already and not yet taken. */
  readonly next: <Name extends keyof LiveEvents>(
    name: Name,
    fits?: (data: LiveEvents[Name]) => boolean,
  ) => Promise<LiveEvents[Name]>;
  readonly leave: () => void;
};

/** Opens a page, as a browser does. `hub`: another API process. */
export async function openPage(
  world: SharingWorld,
  player: Player,
  input: Partial<LiveInput> = {},
  hub: LiveHub = world.deps.live,
): Promise<OpenPage> {
  const stream = await hub.open(sessionOf(world, player), "a token", {
    client: null,
    review: null,
    place: null,
    doing: null,
    ...input,
  });
  const told: LiveEvent[] = [];
  const taken = new Set<LiveEvent>();
  let arrived: () => void = () => undefined;
  void (async () => {
    for await (const event of stream.events()) {
      if (event) told.push(event);
      arrived();
    }
  })();
  return {
    told,
    leave: () => hub.leave(stream),
    next: async <Name extends keyof LiveEvents>(
      name: Name,
      fits: (data: LiveEvents[Name]) => boolean = () => true,
    ): Promise<LiveEvents[Name]> => {
      const until = AbortSignal.timeout(2_000);
      while (!until.aborted) {
        for (const event of told) {
          if (event.name !== name || taken.has(event)) continue;
          const data = event.data as LiveEvents[Name];
          if (!fits(data)) continue;
          taken.add(event);
          return data;
        }
        await Promise.race([
          new Promise<void>((resolve) => {
            arrived = resolve;
          }),
          delay(2_000, undefined, { signal: until }).catch(() => undefined),
        ]);
      }
      throw new Error(`within two seconds no "${name}" came; told: ${JSON.stringify(told)}`);
    },
  };
}
