import type { FidelityPointOutput } from "@ips/contract";
import { pointKeys, type PointKey } from "@ips/contract/point-key";
import { fidelityQuestions } from "@ips/fidelity";
import { pointKeyName } from "@ips/i18n/point-key";
import { useApi } from "@ips/portal-kit/api";
import { PrintSheet } from "@ips/screens/record/print-sheet.tsx";
import { useAddress } from "@ips/screens/record/use-address.ts";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { useMay } from "@ips/screens/shell/session.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";
import { Link } from "@ips/ui/link";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { useQuery } from "@tanstack/react-query";
import { PointAnswers } from "./point-answers.tsx";
import { PointPracticePart } from "./point-practice-part.tsx";
import { pointSearch } from "./point-search.ts";
import { PointStaffTable } from "./point-staff-table.tsx";
import { spanText } from "./point-text.ts";

/** What is behind one point of the scale: dated events by the spans they are counted over, who works there, and what was answered. */
export function PointPage() {
  usePageTitle("What is behind a point");
  const search = useAddress(pointSearch);
  const point = pointKeys.find((known) => known === search.point);
  if (point === undefined)
    return (
      <EmptyState headingLevel={1} icon="gauge" title="This address names no point of the scale">
        Choose one on the <Link href="/fidelity">Fidelity page</Link>: each opens to what it was counted from.
      </EmptyState>
    );
  return <Opened key={`${point} ${search.program}`} point={point} unitId={search.program ?? null} />;
}

function Opened({ point, unitId }: { point: PointKey; unitId: string | null }) {
  const api = useApi();
  const query = useQuery(api.fidelity.point.queryOptions({ unitId, point }));
  const found = query.data;
  if (query.isPending) return <Skeleton label="Loading what is behind it" shape="rows" count={8} />;
  if (!found)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  return <PointSheet found={found} />;
}

function PointSheet({ found }: { found: FidelityPointOutput }) {
  const writes = useMay("program-event.write");
  const { point, program, window, today, practice, staff, answers } = found;
  const question = fidelityQuestions.find((each) => each === point);
  const file = new URLSearchParams({ point, unitId: program.unitId });
  return (
    <>
      <PageHeader title="What is behind a point" />
      <PrintSheet
        title={pointKeyName(point)}
        leaving={null}
        language="en"
        back={{ href: "/fidelity", text: "Back to Fidelity" }}
        actions={
          <ButtonLink href={`/api/fidelity/point.csv?${file.toString()}`} icon="download" download>
            Download as a spreadsheet
          </ButtonLink>
        }
      >
        <p>
          {program.name}, {spanText(window, today)}.
        </p>
        <Stack gap={4}>
          {practice !== null && <PointPracticePart found={found} practice={practice} writes={writes} />}
          {staff !== null && <PointStaffTable point={point} staff={staff} />}
          {answers !== null && question !== undefined && (
            <PointAnswers question={question} answers={answers} writes={writes} counted={practice !== null} />
          )}
        </Stack>
      </PrintSheet>
    </>
  );
}
