import type { Jurisdiction, JurisdictionSettings } from "@ips/domain";
import type { Rules } from "./asked.ts";

/** An agency's settings over the federal default; where none are given, no jurisdiction at all. */
export const laidOver = (
  { domain }: Rules,
  own: JurisdictionSettings | undefined,
): Jurisdiction | undefined => own && domain.overlay(domain.federalDefault, own);
