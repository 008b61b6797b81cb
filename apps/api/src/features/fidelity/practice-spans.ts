import { addDays } from "@ips/domain";
import type { PracticeRecord } from "@ips/fidelity";
import type { EvidenceWindow } from "./evidence-window.ts";

/** The spans of time of a window by their first days, as practices are counted. */
export const practiceSpansOf = ({
  from,
  months,
  quarters,
  sevens,
}: EvidenceWindow): Pick<PracticeRecord, "weeks" | "months" | "quarters"> => ({
  weeks: Array.from({ length: sevens }, (_, index) => addDays(from, 7 * index)),
  months,
  quarters,
});
