import type { SharingBand } from "@ips/contract";
import type { ClientRelease } from "./releases-of-client.ts";

/**
 * Who else sees a record today, and whose record of the same person is open to us: the small band under a
 * page's title, made from the releases that concern the client.
 */
export function bandOf(releases: readonly ClientRelease[]): SharingBand {
  const inForce = (direction: ClientRelease["direction"]) =>
    releases.filter((each) => each.state === "active" && each.direction === direction);
  return {
    sharedWith: inForce("given").map(({ to, groups, expiresOn }) => ({
      agencyName: to.agencyName,
      unitName: to.unitName,
      groups,
      expiresOn,
    })),
    receivedFrom: inForce("received").map(({ from, fromUnitName, groups, expiresOn }) => ({
      agencyName: from.agencyName,
      unitName: fromUnitName,
      groups,
      expiresOn,
    })),
  };
}
