import type { ReviewReportOutput } from "@ips/contract";
import { formatMonthDay } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { useParam } from "@ips/screens/record/use-param.ts";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { useMay } from "@ips/screens/shell/session.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { Alert } from "@ips/ui/alert";
import { Breadcrumb } from "@ips/ui/breadcrumb";
import { ButtonLink } from "@ips/ui/button-link";
import { Card } from "@ips/ui/card";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { useQuery } from "@tanstack/react-query";
import { DeadlineList } from "../../shell/deadline-list.tsx";
import { HandOverButton } from "./hand-over-button.tsx";
import { ProfilePicture } from "./profile-picture.tsx";
import { ReportItems } from "./report-items.tsx";
import { ReportStanding } from "./report-standing.tsx";
import { ReportTexts } from "./report-texts.tsx";
import { ScoreTable } from "./score-table.tsx";

/** The report of a fidelity review: its writers write it, the agency reads it once it is handed over, and it prints as it stands. */
export function ReportPage() {
  const reviewId = useParam("review");
  usePageTitle("Report of the fidelity review");
  const api = useApi();
  const query = useQuery(api.reviewReport.get.queryOptions({ reviewId }));
  const { data } = query;
  const refetch = async () => (await query.refetch()).data;
  return (
    <>
      <PageHeader
        title={data?.report.kind === "self" ? "Report of the self-review" : "Report of the fidelity review"}
        sub={data && subLine(data)}
        breadcrumb={
          <Breadcrumb
            label="You are here"
            items={[
              { href: "/fidelity", text: "Fidelity" },
              { href: "/fidelity/reviews", text: "Reviews" },
              { href: `/fidelity/reviews/${reviewId}`, text: "This review" },
            ]}
          />
        }
        actions={data && <ReportActions data={data} />}
      />
      {query.isPending && <Skeleton label="Loading the report" shape="cards" count={3} />}
      {query.isError && !data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {data && (
        <Stack gap={4}>
          <Notice data={data} />
          <ReportStanding data={data} />
          <ReportTexts data={data} refetch={refetch} />
          <Card title="Profile">
            <ProfilePicture report={data.report} />
            <ScoreTable report={data.report} />
          </Card>
          <ReportItems data={data} refetch={refetch} />
          <DeadlineList deadlines={data.deadlines} />
        </Stack>
      )}
    </>
  );
}

function ReportActions({ data }: { data: ReviewReportOutput }) {
  const { reviewId, program, handedOverOn } = data.report;
  const plans = useMay("action-plan.read");
  return (
    <>
      {data.mayWrite && data.stage === "report" && <HandOverButton data={data} />}
      {handedOverOn !== null && plans && (
        <ButtonLink variant="primary" href={`/fidelity/plan?review=${reviewId}`}>
          Action plan
        </ButtonLink>
      )}
      <ButtonLink
        href={`/api/review-report/${reviewId}/report.docx`}
        icon="download"
        download={`Fidelity review of ${program}.docx`}
      >
        Word document
      </ButtonLink>
      <ButtonLink href={`/fidelity/reviews/${reviewId}/report/print`} icon="print">
        Print
      </ButtonLink>
    </>
  );
}

function subLine({ report, today }: ReviewReportOutput): string {
  const day = (on: string) => formatMonthDay(on, "en", today);
  const visit = report.visit === null ? null : `visit ${day(report.visit.from)} to ${day(report.visit.to)}`;
  return [report.program, visit, report.reviewers.map(({ name }) => name).join(", ")]
    .filter(Boolean)
    .join(" · ");
}

function Notice({ data: { report, mayWrite } }: { data: ReviewReportOutput }) {
  if (report.handedOverOn === null) {
    return (
      <Alert tone="info" heading="This report is a draft">
        <p>
          {mayWrite
            ? "You and the other reviewers write it together. The agency reads it once you hand it over, and not before."
            : "It has not been handed over yet."}
        </p>
      </Alert>
    );
  }
  return report.kind === "self" ? (
    <Alert tone="info" heading="Self-rated">
      <p>The agency rated its own program. The total is not that of an outside review.</p>
    </Alert>
  ) : null;
}
