import type { JurisdictionId } from "../vocabulary/jurisdiction-id.ts";
import { federalDefault } from "./federal-default.ts";
import type { Jurisdiction } from "./jurisdiction.ts";
import { newYork } from "./new-york.ts";

/** The jurisdictions that this package brings, the federal one first; an agency lays its own settings over one of them. */
export const jurisdictions: readonly [Jurisdiction, ...Jurisdiction[]] = [federalDefault, newYork];

const byId: Readonly<Record<JurisdictionId, Jurisdiction>> = {
  "us-federal": federalDefault,
  "us-new-york": newYork,
};

/**
 * The jurisdiction of a name.
 * @example
 * ```ts
 * jurisdictionOf("us-federal") === federalDefault; // => true
 * jurisdictionOf("us-new-york").pros === null; // => false
 * ```
 */
export const jurisdictionOf = (id: JurisdictionId): Jurisdiction => byId[id];
