import type { PlainDate } from "@ips/domain";
import { evidenceKeys, ips25, type EvidenceInput, type EvidenceKey } from "@ips/fidelity";
import {
  estimateStandingName,
  evidenceKeyName,
  fidelityComponentName,
  fidelityItemName,
  formatDate,
  formatNumber,
} from "@ips/i18n";
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
    ...forReviewer(estimates),
    "",
    `${range.awaiting} of ${ips25.items.length} items need a reviewer: a total between ${range.lowest} and ${range.highest}.`,
    "These are suggestions from the program's own records. Only reviewers give a score.",
  ];
}

/** What records show of items that no figure decides, under the item; nothing where they show none. */
function forReviewer(estimates: ProgramEvidence["estimates"]): string[] {
  const lines = estimates.flatMap(({ item, forReviewer: shown }) =>
    shown.map(({ key, value, of, specialist }) => [
      String(item),
      specialist === undefined ? evidenceName(key) : `${evidenceName(key)}, ${specialist}`,
      of === undefined ? short(value) : `${short(value)} of ${short(of)}`,
    ]),
  );
  if (lines.length === 0) return [];
  return ["", ...textTable([["Item", "Evidence for the reviewer", ""], ...lines])];
}

const evidenceName = (key: EvidenceInput["key"]) =>
  isEvidenceKey(key) ? evidenceKeyName(key) : fidelityComponentName(key);
const isEvidenceKey = (key: EvidenceInput["key"]): key is EvidenceKey =>
  (evidenceKeys as readonly string[]).includes(key);
const short = (value: number) => formatNumber(Math.round(value * 10) / 10, "en");

/** A day with its year, whatever year it is read in. */
const fullDate = (date: PlainDate) => formatDate(date, "en", "0001-01-01");
