import type { AccountOutput } from "@ips/contract";
import type { LiveSession } from "../../auth/live-session.ts";
import { secondFactorStanding } from "../../auth/second-factor.ts";
import type { Deps } from "../../deps.ts";

/** How one's own sign-in is protected. */
export async function readAccount(deps: Deps, session: LiveSession): Promise<AccountOutput> {
  const { since, recoveryCodesLeft } = await secondFactorStanding(deps, session.user.id);
  return {
    secondFactor: {
      since: since?.toISOString() ?? null,
      needed: session.secondFactor.needed,
      recoveryCodesLeft,
    },
  };
}
