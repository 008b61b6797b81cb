import { useApi } from "@ips/portal-kit/api";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { Refusal } from "../shell/refusal.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { FiguresToReview } from "./figures-to-review.tsx";
import { SettingsForm } from "./settings-form.tsx";
import { TablesSection } from "./tables-section.tsx";

/** The rules an agency works by, and the tables it goes by. */
export function SettingsPage() {
  usePageTitle("Agency settings");
  const api = useApi();
  const query = useQuery(api.agencySetting.get.queryOptions());
  return (
    <>
      <PageHeader title="Agency settings" sub="The rules your agency works by, and the tables it goes by" />
      {query.isPending && <Skeleton label="Loading the settings" shape="cards" count={3} />}
      {query.isError && !query.data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data && (
        <>
          <FiguresToReview figures={query.data.toReview} />
          <SettingsForm stored={query.data} />
        </>
      )}
      <TablesSection />
    </>
  );
}
