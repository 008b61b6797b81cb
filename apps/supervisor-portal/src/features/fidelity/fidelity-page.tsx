import type { FidelityOutput } from "@ips/contract";
import { formatMonthDay } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { ButtonLink } from "@ips/ui/button-link";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ProgramPage } from "../../shell/program-page.tsx";
import { FidelityRange } from "./fidelity-range.tsx";
import { ItemTable } from "./item-table.tsx";
import { NearestSteps } from "./nearest-steps.tsx";
import { ReadingLine } from "./reading-line.tsx";
import { SelfEvaluationLine } from "./self-evaluation-line.tsx";
import { TrendParts } from "./trend-parts.tsx";

/** How the program stands on the scale of 25 items, from ordinary work: for improvement, never a score. */
export function FidelityPage() {
  const api = useApi();
  const [unitId, setUnitId] = useState<string | null>(null);
  const query = useQuery({
    ...api.fidelity.evidence.queryOptions({ unitId }),
    placeholderData: keepPreviousData,
  });
  const { data } = query;
  return (
    <ProgramPage
      title="Fidelity"
      sub={data && subLine(data)}
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
      query={query}
      loading={{ label: "Loading what the records say", rows: 8 }}
      empty="Your program will be shown here"
      onProgram={setUnitId}
    >
      {(shown) => (
        <>
          <FidelityRange range={shown.range} of={shown.items.length} />
          <SelfEvaluationLine unitId={shown.program.unitId} />
          <ReadingLine reading={shown.reading} unitId={shown.program.unitId} />
          <NearestSteps items={shown.items} />
          <TrendParts key={shown.program.unitId} data={shown} unitId={shown.program.unitId} />
          <ItemTable data={shown} program={shown.program.unitId} />
        </>
      )}
    </ProgramPage>
  );
}

function subLine({ program, window, today }: FidelityOutput): string | undefined {
  if (program === null) return undefined;
  const day = (date: string) => formatMonthDay(date, "en", today);
  return `${program.name} · records of ${day(window.from)} to ${day(window.to)}`;
}
