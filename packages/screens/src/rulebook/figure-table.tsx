import type { RulebookDocument, RulebookRule } from "@ips/contract";
import type { Language } from "@ips/domain";
import { formatCalendarDate } from "@ips/i18n/format-calendar-date";
import { rulebookPartName } from "@ips/i18n/rulebook-part";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Tag } from "@ips/ui/tag";

type Row = {
  key: string;
  name: string;
  whose: string;
  from: string;
  inForce: boolean;
  value: string;
  source: string;
  sure: string;
};

/** The figures of a rule by date and by jurisdiction; one that an agency has not changed is shown once. */
export function FigureTable({
  document,
  rule,
  language,
}: {
  document: RulebookDocument;
  rule: RulebookRule;
  language: Language;
}) {
  const say = (part: Parameters<typeof rulebookPartName>[0]) => rulebookPartName(part, language);
  return (
    <>
      <DataTable<Row>
        caption={say("figures")}
        columns={columns(language)}
        rows={rowsOf(document, rule, language)}
        rowKey={({ key }) => key}
        loadingLabel="Loading"
        density="dense"
        empty={null}
      />
      {howLong(rule, language).map((text) => (
        <p key={text} className="ips-rules__source">
          {text}
        </p>
      ))}
    </>
  );
}

/** Until when each figure is known, or when somebody looks at it again; figures that share a day share the line. */
function howLong({ figures }: RulebookRule, language: Language): string[] {
  const said = figures.map(({ name, reviewBy, knownThrough }) => {
    const part = knownThrough === null ? "review-by" : "known-through";
    const day = knownThrough ?? reviewBy;
    return {
      name: name[language],
      text: `${rulebookPartName(part, language)} ${day === null ? "–" : formatCalendarDate(day, language)}`,
    };
  });
  const [first] = said;
  if (first !== undefined && said.every(({ text }) => text === first.text)) return [capitalised(first.text)];
  return said.map(({ name, text }) => `${name}: ${text}`);
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Rows that stand for the same figure in two jurisdictions are one row, under both names. */
function rowsOf(document: RulebookDocument, rule: RulebookRule, language: Language): Row[] {
  const rows = new Map<string, Row>();
  for (const { id, name, byJurisdiction } of rule.figures)
    for (const { jurisdiction, inForce, rows: dated } of byJurisdiction)
      for (const { from, value, text, source } of dated) {
        const key = [id, from, value, source.source, from === inForce].join(" ");
        const whose =
          jurisdiction === null
            ? rulebookPartName("everybody", language)
            : (document.jurisdictions.find((each) => each.id === jurisdiction)?.name[language] ??
              jurisdiction);
        const sure = document.confidences.find(({ code }) => code === source.confidence)?.name[language];
        const known = rows.get(key);
        rows.set(key, {
          key,
          name: name[language],
          whose: [known?.whose, whose].filter(Boolean).join(", "),
          from: formatCalendarDate(from, language),
          inForce: from === inForce,
          value: text[language],
          source: source.source,
          sure: sure ?? source.confidence,
        });
      }
  return [...rows.values()];
}

const columns = (language: Language): Column<Row>[] => {
  const say = (part: Parameters<typeof rulebookPartName>[0]) => rulebookPartName(part, language);
  return [
    { key: "name", header: say("figure"), rowHeader: true, cell: ({ name }) => name },
    { key: "value", header: say("value"), nowrap: true, cell: ({ value }) => <strong>{value}</strong> },
    { key: "whose", header: say("whose"), cell: ({ whose }) => whose },
    {
      key: "from",
      header: say("from"),
      cell: ({ from, inForce }) => (
        <>
          {from} {inForce && <Tag tone="accent">{say("now")}</Tag>}
        </>
      ),
    },
    {
      key: "source",
      header: say("source"),
      cell: ({ source, sure }) => (
        <>
          <span lang="en">{source}</span> <Tag>{sure}</Tag>
        </>
      ),
    },
  ];
};
