import type { ClientOutput } from "@ips/contract";
import { vrCaseStatusName } from "@ips/i18n/vr-case-status";
import { inSentence } from "../record/in-sentence.ts";
import { phaseName } from "../record/phase-name.ts";

/**
 * The line of facts under a person's name: "day 201 · job search · Ana Lopez · VR: Eric Miller (North Office)".
 * A VR reader reads VR's side first.
 */
export function clientSubLine(
  { number, identity, day, phase, specialist, vr, unitName }: ClientOutput,
  side: "ips" | "vr",
): string {
  const days = day === null ? null : `day ${day.toLocaleString("en-US")}`;
  const ips = specialist ? `${side === "vr" ? "IPS: " : ""}${specialist.name}` : null;
  const stands =
    side === "vr" && vr?.source === "own" && vr.status
      ? inSentence(vrCaseStatusName(vr.status))
      : phase && inSentence(phaseName(phase));
  const parts =
    side === "vr" ? [days, stands, vr?.counselorName, unitName, ips] : [days, stands, ips, vrText(vr)];
  return [identity?.pronoun, number, ...parts].filter(Boolean).join(" · ");
}

function vrText(vr: ClientOutput["vr"]): string | null {
  if (!vr) return null;
  const who = vr.counselorName ?? vr.agencyName;
  if (!who) return null;
  return `VR: ${who}${vr.officeName ? ` (${vr.officeName})` : ""}${vr.source === "reported" ? ", as reported" : ""}`;
}
