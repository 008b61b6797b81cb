import type { FidelityItem } from "@ips/contract";
import { evidenceKeys, type EvidenceKey, type FidelityComponent } from "@ips/fidelity";
import { evidenceKeyName } from "@ips/i18n/evidence-key";
import { fidelityComponentName } from "@ips/i18n/fidelity-component";

const isEvidenceKey = (question: FidelityItem["open"][number]): question is EvidenceKey =>
  (evidenceKeys as readonly string[]).includes(question);

/** The words of a figure or an answer behind an estimate, and of what a reviewer still has to find out. */
export const inputName = (key: EvidenceKey | FidelityComponent): string =>
  isEvidenceKey(key) ? evidenceKeyName(key) : fidelityComponentName(key);
