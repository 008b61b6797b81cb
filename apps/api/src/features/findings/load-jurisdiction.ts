import type { Tx } from "@ips/db";
import type { Jurisdiction } from "@ips/domain";
import { askTogether } from "../../query/ask-together.ts";
import { jurisdictionInForce } from "./jurisdiction-in-force.ts";

/** {@link jurisdictionInForce} by itself. */
export const loadJurisdiction = async (tx: Tx): Promise<Jurisdiction> =>
  (await askTogether(tx, { jurisdiction: jurisdictionInForce() })).jurisdiction;
