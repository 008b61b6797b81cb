import type { ReviewReportOutput } from "@ips/contract";
import { fidelityScaleName } from "@ips/i18n/fidelity-scale";
import { Day } from "@ips/screens/record/day.tsx";
import { Card } from "@ips/ui/card";
import { DescriptionList } from "@ips/ui/description-list";
import { bandsText, previousText, totalText } from "./report-text.ts";

/** How the program stands: total and band where every item is rated, what they are held against, and who looked at what. */
export function ReportStanding({ data: { report, today } }: { data: ReviewReportOutput }) {
  const { previous, evidence, handedOverOn } = report;
  return (
    <Card title="Where the program stands" tone="accent">
      <p className="ips-report__total">{totalText(report)}</p>
      {report.total === null && <p>There is no total and no band until every item has a score.</p>}
      <p className="ips-report__quiet">
        This report is for improvement, not an audit. Bands of the scale: {bandsText(report)}.
      </p>
      <DescriptionList
        layout="grid"
        items={[
          { term: "Agency", description: report.agency },
          {
            term: "Scale",
            description: `${fidelityScaleName(report.scale)}, version of ${report.scaleVersion}`,
          },
          {
            term: "Records looked at",
            description: evidence && (
              <>
                <Day on={evidence.from} /> to <Day on={evidence.to} />
              </>
            ),
          },
          {
            term: "The review before",
            description: previous === null ? "There is none" : previousText(previous, today),
          },
          {
            term: "Handed over",
            description: handedOverOn === null ? "Not yet" : <Day on={handedOverOn} />,
          },
        ]}
      />
    </Card>
  );
}
