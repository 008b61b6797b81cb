import { ourReading } from "../citations.ts";
import type { EvidenceInput, ItemEstimate, NextAnchor, OpenQuestion } from "../estimate/item-estimate.ts";
import type { FidelitySettings } from "../estimate/fidelity-settings.ts";
import type { FidelityScale, ScaleItem } from "../scale/scale.ts";

/** An item with what it is judged under. */
export type EstimateContext = { scale: FidelityScale; item: ScaleItem; settings: FidelitySettings };

type Found = {
  lowest: number;
  highest: number;
  figure?: number | null;
  inputs?: EvidenceInput[];
  open?: OpenQuestion[];
  next?: NextAnchor | null;
};

/** What was found of an item: a suggestion where only one score is left. */
export function found({ item }: EstimateContext, parts: Found): ItemEstimate {
  const { lowest, highest } = parts;
  const decided = lowest === highest;
  return {
    item: item.number,
    key: item.key,
    evidence: item.evidence,
    standing: decided ? "suggested" : "needs-reviewer",
    suggestion: decided ? lowest : null,
    lowest,
    highest,
    figure: parts.figure ?? null,
    inputs: parts.inputs ?? [],
    forReviewer: [],
    open: parts.open ?? [],
    next: parts.next ?? null,
    cites: [item.cite, ourReading],
  };
}

/** Nothing in the record says anything: every score is open. */
export function unknown(context: EstimateContext, open: OpenQuestion[] = []): ItemEstimate {
  const { lowest, highest } = context.scale;
  return found(context, { lowest, highest, open });
}

/** There is nothing to take a share or a mean of. Never a score by default. */
export function notComputable(context: EstimateContext, inputs: EvidenceInput[]): ItemEstimate {
  return { ...unknown(context), standing: "not-computable", inputs };
}
