import { formatMonthDay } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { PrintSheet } from "@ips/screens/record/print-sheet.tsx";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { ProgramTables } from "./program-tables.tsx";

/** The programs' page on paper. It tells of programs and of nobody they serve, and says so. */
export function ProgramsPrintPage() {
  usePageTitle("Programs · print");
  const api = useApi();
  const query = useQuery(api.publication.programs.queryOptions());
  const { data } = query;
  return (
    <>
      <h1 className="usa-sr-only" tabIndex={-1}>
        Programs, to print
      </h1>
      <PrintSheet
        title="Programs"
        leaving={{ audience: "published", from: "ips", groups: [] }}
        language="en"
        back={{ href: "/programs", text: "Back to the programs" }}
      >
        {query.isPending && <Skeleton label="Loading the programs" shape="rows" count={6} />}
        {query.isError && !data && (
          <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
        )}
        {data && (
          <>
            <p>
              What programs have published, as of {formatMonthDay(data.today, "en", data.today)}. No program
              is ranked.
            </p>
            <ProgramTables data={data} />
          </>
        )}
      </PrintSheet>
    </>
  );
}
