import { useApi } from "@ips/portal-kit/api";
import { PrintSheet } from "@ips/screens/record/print-sheet.tsx";
import { useParam } from "@ips/screens/record/use-param.ts";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { Card } from "@ips/ui/card";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { useQuery } from "@tanstack/react-query";
import { DeadlineList } from "../../shell/deadline-list.tsx";
import { ProfilePicture } from "./profile-picture.tsx";
import { ReportItems } from "./report-items.tsx";
import { ReportStanding } from "./report-standing.tsx";
import { ReportTexts } from "./report-texts.tsx";
import { ScoreTable } from "./score-table.tsx";

/** The report on paper. It tells of a program and of nobody on its caseload. */
export function ReportPrintPage() {
  const reviewId = useParam("review");
  usePageTitle("Report · print");
  const api = useApi();
  const query = useQuery(api.reviewReport.get.queryOptions({ reviewId }));
  if (query.isPending) return <Skeleton label="Loading the report" shape="cards" count={3} />;
  if (!query.data)
    return (
      <Refusal
        headingLevel={1}
        error={query.error}
        onRetry={() => void query.refetch()}
        busy={query.isFetching}
      />
    );
  const data = { ...query.data, mayWrite: false };
  const { report } = data;
  const names = report.reviewers.map(({ name }) => name).join(", ");
  const refetch = async () => (await query.refetch()).data;
  const draft = report.handedOverOn === null ? " · draft" : "";
  return (
    <>
      <h1 className="usa-sr-only" tabIndex={-1}>
        Report of the fidelity review, to print
      </h1>
      <PrintSheet
        title={`IPS fidelity ${report.kind === "self" ? "self-review (self-rated)" : "review"} of ${report.program}${draft}`}
        leaving={null}
        language="en"
        back={{ href: `/fidelity/reviews/${reviewId}/report`, text: "Back to the report" }}
      >
        {names !== "" && <p>By {names}</p>}
        <Stack gap={3}>
          <ReportStanding data={data} />
          <ReportTexts data={data} refetch={refetch} />
          <Card title="Profile">
            <ProfilePicture report={report} />
            <ScoreTable report={report} />
          </Card>
          <ReportItems data={data} refetch={refetch} />
          <DeadlineList deadlines={data.deadlines} />
        </Stack>
      </PrintSheet>
    </>
  );
}
