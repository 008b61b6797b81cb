import type { DataGroup } from "@ips/domain";
import type { Situation } from "./situations.ts";

/**
 * What a marked word belongs to: a group of data, or the business side: what an agency notes about a business, its unit's
 * visits there, and the business's name, which also stands in the employer contacts of a client.
 */
export type MarkGroup = DataGroup | "employers" | "employer-visits" | "employer-names";

/** Towards whom a situation is meant: the people of the IPS program, or of the VR office. */
export type SideName = "ips" | "vr";

/** A word that stands in a record's text and says of which group it is, and in which situation towards whom the record stands. */
export const mark = (group: MarkGroup, towards: SideName, situation: Situation): string =>
  `Mk.${group}.${towards}.${situation.replaceAll(/[^a-z]+/g, "-")}`;

/** Every marked word in a text, each once. */
export const marksIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/Mk\.[a-z0-9-]+\.(?:ips|vr)\.[a-z-]+/gi)].map(([word]) => word)),
];
