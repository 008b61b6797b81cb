import { federalDefault } from "./federal-default.ts";
import type { Jurisdiction } from "./jurisdiction.ts";

/** The jurisdictions that this package brings, the federal one first; an agency lays its own settings over one of them. */
export const jurisdictions: readonly [Jurisdiction, ...Jurisdiction[]] = [federalDefault];
