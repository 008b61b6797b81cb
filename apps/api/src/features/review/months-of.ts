import { evidenceWindow } from "../fidelity/evidence-window.ts";

/** How many months the window of a review is; 6 where its days are no whole months. */
export function monthsOf({ evidenceFrom, evidenceTo }: { evidenceFrom: string; evidenceTo: string }): number {
  const lengths = Array.from({ length: 24 }, (_, index) => index + 1);
  return lengths.find((months) => evidenceWindow(evidenceTo, months).from === evidenceFrom) ?? 6;
}
