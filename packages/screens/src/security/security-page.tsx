import { useApi } from "@ips/portal-kit/api";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { Refusal } from "../shell/refusal.tsx";
import { useMay } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { SecurityForm } from "./security-form.tsx";
import { SecurityStaffTable } from "./security-staff-table.tsx";

/** How the agency's staff sign in: limits of a session, the second factor, and who has one. */
export function SecurityPage() {
  usePageTitle("Sign-in and security");
  const api = useApi();
  const mayReset = useMay("staff.write");
  const query = useQuery(api.security.get.queryOptions());
  return (
    <>
      <PageHeader title="Sign-in and security" sub="For everybody who acts for your agency" />
      {query.isPending && <Skeleton label="Loading the settings" shape="rows" count={4} />}
      {query.isError && !query.data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data && <SecurityForm key={JSON.stringify(query.data)} settings={query.data} />}
      {mayReset && <SecurityStaffTable />}
    </>
  );
}
