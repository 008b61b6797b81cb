import { useWorld } from "../everyday/use-world.ts";
import { sharing, type Sharing } from "./sharing.ts";
import { sharingWorld, type SharingWorld } from "./sharing-world.ts";

/**
 * A world of two agencies of each kind for one test file, with the acts of sharing between them.
 *
 * @example
 * const { world, share } = useSharing();
 * test("…", async () => { const { clientId } = await share().released("ana"); });
 */
export function useSharing(): { world: () => SharingWorld; share: () => Sharing } {
  const world = useWorld();
  return { world: () => sharingWorld(world()), share: () => sharing(sharingWorld(world())) };
}
