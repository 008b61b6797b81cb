import type { ReleaseView } from "@ips/contract";
import { agencyOf } from "./recipient-key.ts";
import type { SigningValues } from "./signing-values.ts";

/** Whether a release runs today or will: it has neither ended nor been taken back. */
export const isLive = ({ state }: Pick<ReleaseView, "state">): boolean =>
  state === "active" || state === "not-yet";

/**
 * The releases of the record to the chosen agency that already open some of the chosen groups in some of the chosen time:
 * those whose place the new one takes.
 */
export function inTheWay(
  given: readonly ReleaseView[],
  values: Pick<SigningValues, "recipient" | "groups" | "validFrom" | "expiresOn">,
): ReleaseView[] {
  return given.filter(
    (release) =>
      isLive(release) &&
      release.to.agencyId === agencyOf(values.recipient) &&
      release.groups.some((group) => values.groups.includes(group)) &&
      release.validFrom <= values.expiresOn &&
      release.expiresOn >= values.validFrom,
  );
}

/**
 * The release that an address asks to renew: by its key, or "next" for the one that ends first, running or run out. None
 * for a key that is not among those that the record has given.
 */
export function toRenew(given: readonly ReleaseView[], asked: string | undefined): ReleaseView | null {
  if (asked === undefined) return null;
  if (asked !== "next") return given.find(({ releaseId }) => releaseId === asked) ?? null;
  const ended = given.filter(({ state }) => state === "active" || state === "expired");
  const [first = null] = ended.toSorted(
    (a, b) =>
      Number(b.state === "active") - Number(a.state === "active") || a.expiresOn.localeCompare(b.expiresOn),
  );
  return first;
}
