import type { CrosswalkSide } from "@ips/crosswalk";

/** A side in a word, for rows; its full name is in the message catalogs. */
export const sideShortName = (side: CrosswalkSide): string => (side === "ips" ? "IPS" : "VR");
