import type { ImportSheetResult } from "@ips/contract";
import { importReasonWords } from "@ips/i18n/import-reason";
import { formatNumber } from "@ips/i18n/format-number";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { Button } from "@ips/ui/button";
import { DataTable } from "@ips/ui/data-table";
import { Section } from "@ips/ui/section";
import { useState } from "react";
import { importTotals } from "./import-totals.ts";
import { RefusedFilters } from "./refused-filters.tsx";
import { matchesRefused, noRefusedFilter } from "./refused-filter.ts";
import { rowsText } from "./rows-text.ts";
import type { RefusedSource } from "./sheet-counts.tsx";
import { useRefusedRows, type RefusedProblem } from "./use-refused-rows.ts";

/** How many lines the table grows by. */
const atOnce = 50;

/** The faulty rows: where each is, what is wrong, what to do. Nothing when every row is good. */
export function RefusedRows({
  source,
  results,
}: {
  source: RefusedSource;
  results: readonly ImportSheetResult[];
}) {
  const [filter, setFilter] = useState(noRefusedFilter);
  const [visible, setVisible] = useState(atOnce);
  const query = useRefusedRows(source, results);
  const { refused } = importTotals(results);
  if (refused === 0) return null;
  const pages = query.data?.pages ?? [];
  const loaded = pages.reduce((sum, { rows }) => sum + rows, 0);
  const all = pages.flatMap(({ problems }) => problems);
  const matching = all.filter((each) => matchesRefused(filter, each));
  const shown = matching.slice(0, visible);
  const more = () => {
    setVisible(visible + atOnce);
    if (matching.length < visible + atOnce && query.hasNextPage) void query.fetchNextPage();
  };
  return (
    <Section title="Rows that need you" note={rowsText(refused)}>
      <RefusedFilters
        results={results}
        filter={filter}
        onFilter={setFilter}
        matching={matching.length}
        of={all.length}
        partly={loaded < refused}
      />
      <DataTable<RefusedProblem>
        caption="Rows that need you"
        captionHidden
        density="dense"
        state={query.isPending ? "loading" : query.isError ? "error" : "ready"}
        loadingLabel="Loading the faulty rows"
        error={<Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />}
        rows={shown}
        rowKey={({ key }) => key}
        empty={
          <p>No row matches the filter{loaded < refused ? ` among the first ${rowsText(loaded)}` : ""}.</p>
        }
        columns={[
          { key: "file", header: "File", rowHeader: true, cell: ({ sheet }) => sheet.name },
          { key: "line", header: "Line", align: "end", cell: ({ line }) => formatNumber(line, "en") },
          {
            key: "column",
            header: "Column",
            cell: ({ problem }) => problem.column ?? <span className="ips-nothing">whole row</span>,
          },
          { key: "value", header: "Value", cell: ({ problem }) => <Value value={problem.value} /> },
          {
            key: "what",
            header: "What is wrong",
            cell: ({ problem }) => importReasonWords(problem.code).what,
          },
          { key: "todo", header: "What to do", cell: ({ problem }) => importReasonWords(problem.code).todo },
        ]}
        foot={
          shown.length < matching.length || query.hasNextPage ? (
            <div className="ips-import__more">
              <span>
                {formatNumber(shown.length, "en")} of{" "}
                {loaded < refused
                  ? `more than ${formatNumber(matching.length, "en")}`
                  : formatNumber(matching.length, "en")}{" "}
                shown
              </span>
              <Button size="small" busy={query.isFetchingNextPage} onClick={more}>
                Show more
              </Button>
            </div>
          ) : undefined
        }
      />
    </Section>
  );
}

function Value({ value }: { value: string | null }) {
  if (value === null || value.trim() === "") return <span className="ips-nothing">empty</span>;
  return <span className="ips-import__value">{value}</span>;
}
