import type { RulebookRule } from "@ips/contract";

/**
 * The address of a rule in the rulebook, inside the portal.
 *
 * @example
 * ruleHref("vr.ipe"); // => "/rulebook/vr.ipe"
 */
export const ruleHref = (ruleId: RulebookRule["id"]): string => `/rulebook/${encodeURIComponent(ruleId)}`;
