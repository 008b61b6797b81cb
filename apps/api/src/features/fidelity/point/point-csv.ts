import type { FidelityPointOutput, PointEvent } from "@ips/contract";
import type { DisclosureNotice } from "@ips/domain";
import { disclosureNoticeText } from "@ips/i18n/disclosure-notice";
import { pointKeyName } from "@ips/i18n/point-key";
import { programEventKindName } from "@ips/i18n/program-event-kind";
import { roleName } from "@ips/i18n/role";
import { csvFile } from "../../../http/csv-file.ts";

type Line = readonly string[];

/** What is behind a point as a file for a spreadsheet: its notices, what it is, a line a span and event, and then the answers. */
export function pointCsv(found: FidelityPointOutput, notices: readonly DisclosureNotice[]): string {
  const { point, program, window, practice } = found;
  return csvFile([
    ...notices.map((notice): Line => [disclosureNoticeText(notice)]),
    [
      `${pointKeyName(point)}, ${program.name}, ${window.from} to ${window.to}`,
      ...(practice === null || !practice.recorded ? [] : [`${practice.counted} of ${practice.of}`]),
    ],
    ...practiceLines(found),
    ...staffLines(found),
    ...answerLines(found),
  ]);
}

function practiceLines({ practice, events }: FidelityPointOutput): Line[] {
  if (practice === null) return [];
  const byId = new Map(events.map((event) => [event.eventId, event]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const spans = practice.lines.flatMap(({ name, spans: of }) =>
    of.flatMap((span): Line[] => {
      const head = [name ?? "", span.from, span.to, span.kept ? "yes" : "no"];
      const inIt = named(span.events);
      return inIt.length === 0 ? [head] : inIt.map((event) => [...head, ...eventCells(event)]);
    }),
  );
  return [
    ["Of", "From", "To", "Recorded in it", "Day", "What", "With", "Team", "Executive", "Recorded by", "Note"],
    ...spans,
    ...named(practice.beside).map((event): Line => ["not counted", "", "", "", ...eventCells(event)]),
  ];
}

const eventCells = ({ on, kind, staff, team, executivePresent, recordedBy, note }: PointEvent): Line => [
  on,
  programEventKindName(kind),
  staff ?? "",
  team ?? "",
  executivePresent === null ? "" : executivePresent ? "yes" : "no",
  recordedBy,
  note ?? "",
];

const staffLines = ({ staff }: FidelityPointOutput): Line[] =>
  staff === null
    ? []
    : [
        ["Name", "Role", "Share of full time", "Since", "Until", "Counts"],
        ...staff.map(({ name, role, fte, from, until, counts }) => [
          name,
          roleName(role),
          fte === null ? "" : String(fte),
          from ?? "",
          until ?? "",
          counts ? "yes" : "no",
        ]),
      ];

const answerLines = ({ answers }: FidelityPointOutput): Line[] =>
  answers === null || answers.length === 0
    ? []
    : [
        ["As of", "Answer", "Stands", "Recorded by", "Note"],
        ...answers.map(({ on, answer, stands, recordedBy, note }) => [
          on,
          answer === null ? "not known" : answer ? "yes" : "no",
          stands ? "yes" : "no",
          recordedBy,
          note ?? "",
        ]),
      ];
