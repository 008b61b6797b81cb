import type { PlainDate } from "../date/plain-date.ts";
import type { FindingsInput } from "../finding/findings-input.ts";
import { knownOn } from "./known-on.ts";

/** Whether the agency's own services to this client had ended by a day: the IPS episode, or the agency's own VR case. */
export function servicesEnded(input: FindingsInput, today: PlainDate): boolean {
  if (input.episode) return knownOn(input.episode.exitedOn, today) !== null;
  return input.vr?.source === "own" && knownOn(input.vr.closedOn, today) !== null;
}
