import type { FidelityRowsOutput } from "@ips/contract";
import { rowFigures, type RowFigure } from "@ips/contract/row-figure";
import { reviewerFigureKeys } from "@ips/fidelity";
import { formatMonthDay } from "@ips/i18n/format-date";
import { formatNumber } from "@ips/i18n/format-number";
import { countedHowName } from "@ips/i18n/counted-how";
import { useApi } from "@ips/portal-kit/api";
import { PrintSheet } from "@ips/screens/record/print-sheet.tsx";
import { useAddress } from "@ips/screens/record/use-address.ts";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { useSession } from "@ips/screens/shell/session.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";
import { Link } from "@ips/ui/link";
import { PageHeader } from "@ips/ui/page-header";
import { Paging } from "@ips/ui/paging";
import { Skeleton } from "@ips/ui/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { figureReading } from "./figure-reading.ts";
import { inputText } from "./figure-text.ts";
import { inputName } from "./open-question.ts";
import { ownFiguresHref, ownFiguresSearch, usualMonths } from "./own-figures-search.ts";
import { RecordsTable } from "./records-table.tsx";
import { recordsSearch, type RecordsSearch } from "./records-search.ts";

/** The records behind one figure of the program's evidence. */
export function RecordsPage() {
  usePageTitle("Records behind a figure");
  const search = useAddress(recordsSearch);
  const figure = rowFigures.find((known) => known === search.figure);
  if (figure === undefined) {
    return (
      <EmptyState headingLevel={1} icon="gauge" title="This address names no figure">
        Choose a figure on the <Link href="/fidelity">Fidelity page</Link>: each one opens to its records.
      </EmptyState>
    );
  }
  return <Records key={JSON.stringify(search)} figure={figure} search={search} />;
}

function Records({ figure, search }: { figure: RowFigure; search: RecordsSearch }) {
  const api = useApi();
  // The keys after which the pages before this one ended.
  const [turned, setTurned] = useState<readonly string[]>([]);
  const asked = {
    unitId: search.program ?? null,
    figure,
    specialist: search.specialist ?? null,
    after: turned.at(-1) ?? null,
  };
  const mine = search.mine !== undefined;
  const { months = usualMonths, until = null } = ownFiguresSearch(search);
  const ofAll = useQuery({
    ...api.fidelity.rows.queryOptions(asked),
    placeholderData: keepPreviousData,
    enabled: !mine,
  });
  const ofMine = useQuery({
    ...api.fidelity.ownRows.queryOptions({ figure, after: asked.after, months, asOf: until }),
    placeholderData: keepPreviousData,
    enabled: mine,
  });
  const query = mine ? ofMine : ofAll;
  const found = query.data;
  if (query.isPending) return <Skeleton label="Loading the records" shape="rows" count={8} />;
  if (!found)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  return (
    <RecordsSheet figure={figure} search={search} found={found}>
      <RecordsTable
        found={found}
        figure={figure}
        foot={
          <Turns
            found={found}
            before={turned.length}
            onBack={() => setTurned(turned.slice(0, -1))}
            onOn={(key) => setTurned([...turned, key])}
          />
        }
      />
    </RecordsSheet>
  );
}

/** Whether the figure says of so many records for how many it is so. */
const isShareOf = (figure: RowFigure, { kind, how }: FidelityRowsOutput) =>
  how === "sum" && (kind === "follow-along" || reviewerFigureKeys.some((key) => key === figure));

function RecordsSheet({
  figure,
  search,
  found,
  children,
}: {
  figure: RowFigure;
  search: RecordsSearch;
  found: FidelityRowsOutput;
  children: ReactNode;
}) {
  const { active } = useSession();
  const { program, window, today, how } = found;
  const mine = search.mine !== undefined;
  const reading = figureReading(figure);
  const day = (on: string) => formatMonthDay(on, "en", today);
  const file = new URLSearchParams({
    figure,
    unitId: program.unitId,
    ...(search.specialist === undefined ? {} : { specialist: search.specialist }),
  });
  return (
    <>
      <PageHeader title="Records behind a figure" />
      <PrintSheet
        title={`${inputName(figure)}${search.specialist === undefined ? "" : ` · ${search.specialist}`}`}
        leaving={{ audience: "staff", from: active.agencyKind, groups: [] }}
        language="en"
        back={
          mine
            ? { href: ownFiguresHref(ownFiguresSearch(search)), text: "Back to my figures" }
            : { href: "/fidelity", text: "Back to Fidelity" }
        }
        {...(mine
          ? {}
          : {
              actions: (
                <ButtonLink href={`/api/fidelity/rows.csv?${file.toString()}`} icon="download" download>
                  Download all as a spreadsheet
                </ButtonLink>
              ),
            })}
      >
        <p>
          {found.figure === null
            ? "Nothing to count yet"
            : inputText({
                key: figure,
                value: found.figure,
                of: isShareOf(figure, found) ? found.total : null,
              })}
          {" · "}
          {formatNumber(found.total, "en")} {found.total === 1 ? "record" : "records"} of {program.name},{" "}
          {day(window.from)} to {day(window.to)}
          {how !== "rows" && `. ${countedHowName(how)}.`}
        </p>
        {reading !== null && <p className="ips-fidelity__note">{reading}</p>}
        {children}
      </PrintSheet>
    </>
  );
}

function Turns({
  found: { rows, total, next },
  before,
  onBack,
  onOn,
}: {
  found: FidelityRowsOutput;
  before: number;
  onBack: () => void;
  onOn: (key: string) => void;
}) {
  if (rows.length === total) return null;
  return (
    <Paging
      label="Pages of the records"
      text={`${formatNumber(rows.length, "en")} of ${formatNumber(total, "en")}, the latest first`}
      previous={before > 0 ? { text: "Newer", onClick: onBack } : null}
      next={next === null ? null : { text: "Older", onClick: () => onOn(next) }}
    />
  );
}
