import type { SharingOutput } from "@ips/contract";
import type { Tx } from "@ips/db";
import { longestReleaseExpiry, type PlainDate } from "@ips/domain";
import { loadJurisdiction } from "../findings/load-jurisdiction.ts";

/** How long the acting agency lets a release run, and until when that is for one that starts today. */
export async function longestRelease(tx: Tx, today: PlainDate): Promise<SharingOutput["longest"]> {
  const jurisdiction = await loadJurisdiction(tx);
  return {
    months: jurisdiction.release.longestMonths,
    ifFromToday: longestReleaseExpiry(today, jurisdiction),
  };
}
