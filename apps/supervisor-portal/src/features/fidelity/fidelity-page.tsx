import type { FidelityOutput } from "@ips/contract";
import { formatMonthDay } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";
import { PageHeader } from "@ips/ui/page-header";
import { SelectField } from "@ips/ui/select-field";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FidelityRange } from "./fidelity-range.tsx";
import { ItemTable } from "./item-table.tsx";
import { NearestSteps } from "./nearest-steps.tsx";
import { ReadingLine } from "./reading-line.tsx";
import { SelfEvaluationLine } from "./self-evaluation-line.tsx";
import { TrendParts } from "./trend-parts.tsx";

/** How the program stands on the scale of 25 items, from ordinary work: for improvement, never a score. */
export function FidelityPage() {
  usePageTitle("Fidelity");
  const api = useApi();
  const [unitId, setUnitId] = useState<string | null>(null);
  const query = useQuery({
    ...api.fidelity.evidence.queryOptions({ unitId }),
    placeholderData: keepPreviousData,
  });
  const { data } = query;
  return (
    <>
      <PageHeader
        title="Fidelity"
        sub={data ? subLine(data) : undefined}
        actions={
          query.isError ? undefined : (
            <>
              <ButtonLink href="/fidelity/reviews">Reviews</ButtonLink>
              <ButtonLink href="/fidelity/plan">Action plan</ButtonLink>
              <ButtonLink href="/fidelity/publish">Publish</ButtonLink>
              <ButtonLink href="/fidelity/record">Record what the program did</ButtonLink>
            </>
          )
        }
      />
      {query.isPending && <Skeleton label="Loading what the records say" shape="rows" count={8} />}
      {query.isError && !data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {data && data.program === null && (
        <EmptyState headingLevel={2} icon="gauge" title="Your program will be shown here">
          An administrator sets in which program you work, under Staff.
        </EmptyState>
      )}
      {data && data.program !== null && (
        <Stack gap={4}>
          {data.programs.length > 1 && (
            <SelectField
              label="Program"
              name="program"
              width="narrow"
              options={data.programs.map((program) => ({ value: program.unitId, text: program.name }))}
              value={data.program.unitId}
              onChange={(event) => setUnitId(event.target.value)}
            />
          )}
          <FidelityRange range={data.range} of={data.items.length} />
          <SelfEvaluationLine unitId={data.program.unitId} />
          <ReadingLine reading={data.reading} unitId={data.program.unitId} />
          <NearestSteps items={data.items} />
          <TrendParts key={data.program.unitId} data={data} unitId={data.program.unitId} />
          <ItemTable data={data} program={data.program.unitId} />
        </Stack>
      )}
    </>
  );
}

function subLine({ program, window, today }: FidelityOutput): string | undefined {
  if (program === null) return undefined;
  const day = (date: string) => formatMonthDay(date, "en", today);
  return `${program.name} · records of ${day(window.from)} to ${day(window.to)}`;
}
