import type { PlainDate } from "@ips/domain";
import { ips25 } from "@ips/fidelity";
import { estimateStandingName, fidelityItemName, formatDate } from "@ips/i18n";
import type { ProgramEvidence } from "../features/fidelity/read-evidence.ts";
import { textTable } from "./text-table.ts";

/** A program's evidence as lines for people: each item with the score its records suggest, and what the total could be. */
export function fidelityReport(
  program: string,
  { window, estimates, range }: Pick<ProgramEvidence, "window" | "estimates" | "range">,
): string[] {
  return [
    `${program}, ${fullDate(window.from)} to ${fullDate(window.to)}`,
    "",
    ...textTable([
      ["Item", "About", "Suggested", ""],
      ...estimates.map(({ item, key, suggestion, lowest, highest, standing }) => [
        String(item),
        fidelityItemName(key),
        suggestion === null ? `${lowest}–${highest}` : String(suggestion),
        estimateStandingName(standing),
      ]),
    ]),
    "",
    `${range.awaiting} of ${ips25.items.length} items need a reviewer: a total between ${range.lowest} and ${range.highest}.`,
    "These are suggestions from the program's own records. Only reviewers give a score.",
  ];
}

/** A day with its year, whatever year it is read in. */
const fullDate = (date: PlainDate) => formatDate(date, "en", "0001-01-01");
