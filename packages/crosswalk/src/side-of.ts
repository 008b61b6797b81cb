import type { CrosswalkDuty } from "./vocabulary/duty.ts";
import type { CrosswalkSide } from "./vocabulary/side.ts";

/**
 * Whose duty it is.
 * @example
 * ```ts
 * sideOf("vr.ipe-signed"); // => "vr"
 * ```
 */
export const sideOf = (duty: CrosswalkDuty): CrosswalkSide => (duty.startsWith("vr.") ? "vr" : "ips");
