import { useApi } from "@ips/portal-kit/api";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { ProgramTables } from "./program-tables.tsx";

/** What programs have published, side by side: for a trainer of the state. */
export function ProgramsPage() {
  usePageTitle("Programs");
  const api = useApi();
  const query = useQuery(api.publication.programs.queryOptions());
  const { data } = query;
  const published =
    data?.programs.some(({ reviews, quarters }) => reviews.length + quarters.length > 0) ?? false;
  return (
    <>
      <PageHeader
        title="Programs"
        sub="By name, with what each has published. For improvement: no program is ranked, and nobody who is served can be known."
        actions={published && <Files />}
      />
      {query.isPending && <Skeleton label="Loading the programs" shape="rows" count={6} />}
      {query.isError && !data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {data && data.programs.length === 0 && (
        <EmptyState headingLevel={2} icon="gauge" title="Your state's programs will be listed here">
          A program stands here as soon as its agency works with this record; its figures when its supervisor
          publishes them.
        </EmptyState>
      )}
      {data && data.programs.length > 0 && <ProgramTables data={data} />}
    </>
  );
}

function Files() {
  return (
    <>
      <ButtonLink href="/programs/print" icon="print">
        Print
      </ButtonLink>
      <ButtonLink href="/api/publication/programs.xlsx" icon="download" download>
        Excel
      </ButtonLink>
      <ButtonLink href="/api/publication/programs.csv?table=reviews" icon="download" download>
        Reviews, CSV
      </ButtonLink>
      <ButtonLink href="/api/publication/programs.csv?table=outcomes" icon="download" download>
        Outcomes, CSV
      </ButtonLink>
      <ButtonLink href="/api/publication/programs.csv?table=self-evaluations" icon="download" download>
        Self-evaluations, CSV
      </ButtonLink>
    </>
  );
}
