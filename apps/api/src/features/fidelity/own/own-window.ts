import type { PlainDate } from "@ips/domain";
import { badInput } from "../../../errors/app-error.ts";
import { evidenceWindow, type EvidenceWindow } from "../evidence-window.ts";

/** The time that a specialist chose to look at. @throws AppError bad-input at `asOf`, when the day has not come. */
export function ownWindow(
  { months, asOf }: { months: number; asOf: PlainDate | null },
  today: PlainDate,
): EvidenceWindow {
  if (asOf !== null && asOf > today) throw badInput({ asOf: "date.impossible" });
  return evidenceWindow(asOf ?? today, months);
}
