import type { FidelityItem } from "@ips/contract";
import { evidenceKeys, type EvidenceKey } from "@ips/fidelity";
import { evidenceKeyName } from "@ips/i18n/evidence-key";
import { fidelityComponentName } from "@ips/i18n/fidelity-component";

/** The words of a figure behind an estimate. */
export const inputName = (key: EvidenceKey): string => evidenceKeyName(key);

const isEvidenceKey = (question: FidelityItem["open"][number]): question is EvidenceKey =>
  (evidenceKeys as readonly string[]).includes(question);

/** The words of what a reviewer still has to find out. */
export function openQuestionText(question: FidelityItem["open"][number]): string {
  return isEvidenceKey(question) ? evidenceKeyName(question) : fidelityComponentName(question);
}
