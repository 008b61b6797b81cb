import type { PointKey } from "@ips/contract";
import type { Language } from "@ips/domain";
import { evidenceKeys, type EvidenceKey, type FidelityComponent } from "@ips/fidelity";
import { evidenceKeyName } from "./evidence-key.ts";
import { fidelityComponentName } from "./fidelity-component.ts";

const isEvidenceKey = (key: EvidenceKey | FidelityComponent): key is EvidenceKey =>
  (evidenceKeys as readonly string[]).includes(key);

/** What is behind an estimate and opens to dated events, staff or answers. */
export const pointKeyName = (point: PointKey, language: Language = "en"): string =>
  isEvidenceKey(point) ? evidenceKeyName(point, language) : fidelityComponentName(point, language);
