import type { RulebookId } from "@ips/domain";

/**
 * The address of a rule in the rulebook, inside the portal.
 *
 * @example
 * ruleHref("vr.ipe"); // => "/rulebook/vr.ipe"
 */
export const ruleHref = (ruleId: RulebookId): string => `/rulebook/${encodeURIComponent(ruleId)}`;
