import type { FidelityTrendOutput } from "@ips/contract";
import type { PlainDate } from "@ips/domain";
import { ips25 } from "@ips/fidelity";
import { fidelityBandName } from "@ips/i18n/fidelity-band";
import { formatMonthDay } from "@ips/i18n/format-date";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Disclosure } from "@ips/ui/disclosure";
import { Section } from "@ips/ui/section";

type Month = FidelityTrendOutput["months"][number];

/** Where a band of the scale begins; the lowest begins at nothing and needs no line. */
const bandsFromBelow = ips25.bands.filter(({ atLeast }) => atLeast > 0).toReversed();

const linesText = `The lines stand where a band begins: ${bandsFromBelow
  .map(({ band, atLeast }) => `${fidelityBandName(band).toLowerCase()} at ${atLeast}`)
  .join(", ")}.`;

/** The drawing, in its own units; `axis` is room for the totals at the left. */
const [width, height, bottom, axis] = [640, 180, 28, 46];

/** Between which totals a review could have ended, month by month: drawn, and as a table. */
export function TrendSection({
  months,
  maximum,
  today,
}: {
  months: readonly Month[];
  maximum: number;
  today: PlainDate;
}) {
  const columns: Column<Month>[] = [
    {
      key: "on",
      header: "As of",
      rowHeader: true,
      nowrap: true,
      cell: ({ asOf }) => dayText(asOf, today),
    },
    { key: "between", header: "A review could end at", cell: (month) => spanText(month) },
    { key: "awaiting", header: "Items that need a reviewer", align: "end", cell: ({ awaiting }) => awaiting },
  ];
  return (
    <Section title="Month by month" note="from what is on record today; corrected dates count as corrected">
      <TrendChart months={months} maximum={maximum} today={today} />
      <p className="ips-fidelity__note">{linesText}</p>
      <Disclosure button="as a table" label="The months as a table">
        <DataTable<Month>
          caption="Month by month"
          captionHidden
          columns={columns}
          rows={months.toReversed()}
          rowKey={({ asOf }) => asOf}
          loadingLabel="Loading the months"
          empty={null}
          density="dense"
        />
      </Disclosure>
    </Section>
  );
}

const spanText = ({ lowest, highest }: Month) =>
  lowest === highest ? String(lowest) : `${lowest} to ${highest}`;

const dayText = (asOf: PlainDate, today: PlainDate) =>
  asOf === today ? "today" : formatMonthDay(asOf, "en", today);

function TrendChart({ months, maximum, today }: Parameters<typeof TrendSection>[0]) {
  const step = (width - axis) / Math.max(months.length, 1);
  const y = (total: number) => (height - bottom) * (1 - total / maximum);
  const [first, last] = [months[0], months.at(-1)];
  const label =
    first && last
      ? `Where a review could end: ${spanText(first)} on ${dayText(first.asOf, today)}, ${spanText(last)} today, of ${maximum}`
      : "No month yet";
  return (
    <svg className="ips-trend" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
      {bandsFromBelow.map(({ band, atLeast }) => (
        <g key={band}>
          <line className="ips-trend__line" x1="0" x2={width} y1={y(atLeast)} y2={y(atLeast)} />
          <text className="ips-trend__text" x="0" y={y(atLeast) - 4}>
            {atLeast}
          </text>
        </g>
      ))}
      {months.map((month, index) => (
        <g key={month.asOf}>
          <rect
            className="ips-trend__span"
            x={axis + index * step + step * 0.3}
            width={step * 0.4}
            y={y(month.highest)}
            height={Math.max(2, y(month.lowest) - y(month.highest))}
            rx="2"
          />
          <text
            className="ips-trend__text ips-trend__text--month"
            textAnchor="middle"
            x={axis + index * step + step / 2}
            y={height - 6}
          >
            {month.asOf === today ? "today" : dayText(month.asOf, today).split(" ")[0]}
          </text>
        </g>
      ))}
    </svg>
  );
}
