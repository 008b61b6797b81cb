import type { LookWay } from "@ips/contract";

const names: Readonly<Record<LookWay, string>> = {
  "own-unit": "own program or office",
  release: "a release",
  "break-glass": "opened from elsewhere in the agency",
};

/** By what right somebody looked, in words. */
export const lookWayName = (way: LookWay): string => names[way];
