import type { EvidenceRow, FidelityRowsOutput, RowFigure } from "@ips/contract";
import type { DisclosureNotice } from "@ips/domain";
import { servicePhases } from "@ips/fidelity";
import { contactModeName } from "@ips/i18n/contact-mode";
import { contactPlaceName } from "@ips/i18n/contact-place";
import { disclosureNoticeText } from "@ips/i18n/disclosure-notice";
import { evidenceKeyName } from "@ips/i18n/evidence-key";
import { programEventKindName } from "@ips/i18n/program-event-kind";
import { servicePhaseName } from "@ips/i18n/service-phase";
import { vrContactKindName } from "@ips/i18n/vr-contact-kind";
import { csvFile } from "../../../http/csv-file.ts";

const headings = ["Date", "Until", "Person", "Number", "Specialist", "About", "What", "How", "Counts as"];

/** The records behind a figure as a file for a spreadsheet: its notices first, then what it is, then a line a record. */
export function rowsCsv(
  found: FidelityRowsOutput,
  {
    figure,
    specialist,
    notices,
  }: { figure: RowFigure; specialist: string | null; notices: readonly DisclosureNotice[] },
): string {
  const { program, window, rows } = found;
  return csvFile([
    ...notices.map((notice) => [disclosureNoticeText(notice)]),
    [
      `${evidenceKeyName(figure)}${specialist === null ? "" : `, ${specialist}`}, ${program.name}, ${window.from} to ${window.to}`,
      found.figure === null ? "" : String(found.figure),
    ],
    headings,
    ...rows.map(lineOf),
  ]);
}

/** The phase of the service that a record shows; null of every other record. */
function phaseOf({ title }: EvidenceRow): string | null {
  const phase = servicePhases.find((each) => each === title);
  return phase === undefined ? null : servicePhaseName(phase);
}

const lineOf = (row: EvidenceRow): string[] => [
  row.on ?? "",
  row.until ?? "",
  row.clients.map(({ name }) => name).join("; "),
  row.clients.map(({ number }) => number ?? "").join("; "),
  row.specialist ?? "",
  row.about ?? "",
  phaseOf(row) ??
    row.title ??
    (row.vrKind ? vrContactKindName(row.vrKind) : row.event ? programEventKindName(row.event) : ""),
  row.mode ? contactModeName(row.mode) : row.place ? contactPlaceName(row.place) : "",
  row.adds === null ? "" : String(row.adds),
];
