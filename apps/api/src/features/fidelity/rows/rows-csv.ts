import type { EvidenceRow, EvidenceRowKind, FidelityRowsOutput, RowFigure } from "@ips/contract";
import { episodeExitReasons, type DisclosureNotice } from "@ips/domain";
import { servicePhases } from "@ips/fidelity";
import { contactModeName } from "@ips/i18n/contact-mode";
import { contactPlaceName } from "@ips/i18n/contact-place";
import { disclosureNoticeText } from "@ips/i18n/disclosure-notice";
import { episodeExitReasonName } from "@ips/i18n/episode-exit-reason";
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
  const { program, window, rows, kind } = found;
  return csvFile([
    ...notices.map((notice) => [disclosureNoticeText(notice)]),
    [
      `${evidenceKeyName(figure)}${specialist === null ? "" : `, ${specialist}`}, ${program.name}, ${window.from} to ${window.to}`,
      found.figure === null ? "" : String(found.figure),
    ],
    headings,
    ...rows.map((row) => lineOf(kind, row)),
  ]);
}

/** What a record says of itself in words: a phase of the service, why somebody did not enter, a job, a kind of contact. */
function whatText(kind: EvidenceRowKind, { title, vrKind, event }: EvidenceRow): string {
  const phase = servicePhases.find((each) => kind === "phase" && each === title);
  if (phase !== undefined) return servicePhaseName(phase);
  const reason = episodeExitReasons.find((each) => kind === "referral" && each === title);
  if (reason !== undefined) return episodeExitReasonName(reason);
  return title ?? (vrKind ? vrContactKindName(vrKind) : event ? programEventKindName(event) : "");
}

const lineOf = (kind: EvidenceRowKind, row: EvidenceRow): string[] => [
  row.on ?? "",
  row.until ?? "",
  row.clients.map(({ name }) => name).join("; "),
  row.clients.map(({ number }) => number ?? "").join("; "),
  row.specialist ?? "",
  row.about ?? "",
  whatText(kind, row),
  row.mode ? contactModeName(row.mode) : row.place ? contactPlaceName(row.place) : "",
  row.adds === null ? "" : String(row.adds),
];
