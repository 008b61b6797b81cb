import type { AccountingLine, AccountingOutput } from "@ips/contract";
import { dataGroupName } from "@ips/i18n/data-group";
import { disclosureKindName } from "@ips/i18n/disclosure-kind";
import { disclosureNoticeText } from "@ips/i18n/disclosure-notice";
import { employerAnswerName } from "@ips/i18n/employer-answer";
import { handOverDocumentName } from "@ips/i18n/hand-over-document";
import { handOverWayName } from "@ips/i18n/hand-over-way";
import { releasePurposeName } from "@ips/i18n/release-purpose";
import { csvFile } from "../../http/csv-file.ts";

const headings = [
  "Date",
  "Recipient",
  "Address, if known",
  "Who",
  "How",
  "What",
  "How often",
  "Purpose",
  "Under the release signed on",
] as const;

/** An accounting as a file for a spreadsheet: its notice first, then what it is about, then a line a disclosure. */
export function accountingCsv(accounting: AccountingOutput): string {
  return csvFile([
    ...accounting.notices.map((notice) => [disclosureNoticeText(notice)]),
    [
      `Accounting of disclosures of ${accounting.clientName}${accounting.clientNumber ? ` (${accounting.clientNumber})` : ""} by ${accounting.agencyName}, ${accounting.from} to ${accounting.to}, made on ${accounting.madeOn}`,
    ],
    headings,
    ...accounting.lines.map((line) => [
      line.on,
      line.recipient,
      line.recipientAddress ?? "",
      line.people.join("; "),
      [disclosureKindName(line.kind), line.way ? handOverWayName(line.way) : ""].filter(Boolean).join(": "),
      whatWasDisclosed(line),
      String(line.times),
      line.purposes.map((purpose) => releasePurposeName(purpose)).join("; "),
      line.releaseSignedOn ?? "",
    ]),
  ]);
}

function whatWasDisclosed({ kind, document, description, answers, groups }: AccountingLine): string {
  const named = kind === "copy-filed" ? `version ${description ?? ""}` : description;
  return [
    ...(document ? [handOverDocumentName(document)] : []),
    ...(named ? [named] : []),
    ...(answers.length > 0
      ? answers.map((answer) => employerAnswerName(answer))
      : groups.map((group) => dataGroupName(group))),
  ].join("; ");
}
