import { useApi } from "@ips/portal-kit/api";
import { Skeleton } from "@ips/ui/skeleton";
import { Tabs } from "@ips/ui/tabs";
import { useQuery } from "@tanstack/react-query";
import { Outlet, useLocation } from "@tanstack/react-router";
import { ClientProvider } from "../record/client-context.tsx";
import { isKey } from "../record/is-key.ts";
import { useParam } from "../record/use-param.ts";
import { useRecordChanged } from "../record/use-record-changed.ts";
import { useLiveWish } from "../shell/live-updates.tsx";
import { MissingPage } from "../shell/missing-page.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { ClientHeader } from "./client-header.tsx";
import { useClientTabs } from "./use-client-tabs.ts";

/** A person's page: who, who sees it, what is most urgent, and the pages of the record below. */
export function ClientLayout() {
  const clientId = useParam("clientId");
  return isKey(clientId) ? <OfClient key={clientId} clientId={clientId} /> : <MissingPage />;
}

function OfClient({ clientId }: { clientId: string }) {
  const api = useApi();
  const refetch = useRecordChanged();
  const { pathname } = useLocation();
  const query = useQuery(api.client.get.queryOptions({ clientId }));
  const client = query.data;
  useLiveWish({ client: clientId, place: null, doing: null });
  const base = `/clients/${clientId}`;
  const rest = pathname.startsWith(base) ? pathname.slice(base.length) : "";
  const tabs = useClientTabs(client);
  const current =
    tabs.find(({ path }) => path !== "" && (rest === path || rest.startsWith(`${path}/`))) ?? tabs[0];
  usePageTitle(
    [current && current.path !== "" ? current.text : null, client?.name ?? "Person"]
      .filter(Boolean)
      .join(" · "),
  );
  if (query.isError && !client)
    return (
      <Refusal
        headingLevel={1}
        error={query.error}
        onRetry={() => void query.refetch()}
        busy={query.isFetching}
      />
    );
  if (!client) {
    return (
      <>
        <Skeleton label="Loading the person's page" shape="header" count={1} />
        <Skeleton label="Loading the record" shape="cards" count={3} />
      </>
    );
  }
  return (
    <ClientProvider client={client} refetch={refetch}>
      <ClientHeader path={current?.path ?? ""} />
      <Tabs
        label={`Record of ${client.name}`}
        items={tabs.map(({ path, text, count }) => ({
          href: `${base}${path}`,
          text,
          ...(count === undefined ? {} : { count }),
          current: path === current?.path,
        }))}
      />
      <Outlet />
    </ClientProvider>
  );
}
