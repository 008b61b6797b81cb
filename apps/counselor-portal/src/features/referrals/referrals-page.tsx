import { formatDay } from "@ips/i18n/format-date";
import { referralDecisionName } from "@ips/i18n/referral-decision";
import { useApi } from "@ips/portal-kit/api";
import { useAddress } from "@ips/screens/record/use-address.ts";
import { useParam } from "@ips/screens/record/use-param.ts";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { useToday } from "@ips/screens/shell/session.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { EmptyState } from "@ips/ui/empty-state";
import { DetailList, ListDetail } from "@ips/ui/list-detail";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { Tabs } from "@ips/ui/tabs";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { inboxSearch } from "./inbox-search.ts";
import { Letter } from "./letter.tsx";
import { DecidedReferral } from "./decided-referral.tsx";

/** The referral inbox: list left, letter right; on a phone one at a time. */
export function ReferralsPage() {
  usePageTitle("Referrals");
  const referralId = useParam("referralId") || undefined;
  const { show = "open" } = useAddress(inboxSearch);
  const api = useApi();
  const today = useToday();
  const query = useQuery({ ...api.referral.inbox.queryOptions({ show }), placeholderData: keepPreviousData });
  const rows = query.data?.rows ?? [];
  const opened = rows.find((row) => row.referralId === referralId);
  const view = show === "decided" ? "?show=decided" : "";
  return (
    <>
      <PageHeader
        title="Referrals"
        sub={
          query.data ? (query.data.open === 1 ? "1 to decide" : `${query.data.open} to decide`) : undefined
        }
      />
      <Tabs
        label="Referrals"
        items={[
          {
            href: "/referrals",
            text: "To decide",
            current: show === "open",
            ...(query.data ? { count: query.data.open } : {}),
          },
          { href: "/referrals?show=decided", text: "Decided", current: show === "decided" },
        ]}
      />
      {query.isPending && <Skeleton label="Loading the referrals" shape="rows" count={5} />}
      {query.isError && !query.data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data && rows.length === 0 && !referralId && (
        <EmptyState
          headingLevel={2}
          icon="inbox"
          title={
            show === "open" ? "No referral waits for a decision" : "Decided referrals will be listed here"
          }
        >
          A referral appears here when an IPS program sends one with a signed release of information.
        </EmptyState>
      )}
      {query.data && (rows.length > 0 || referralId) && (
        <ListDetail
          open={referralId !== undefined}
          list={
            <DetailList
              label="Referrals"
              items={rows.map((row) => ({
                id: row.referralId,
                href: `/referrals/${row.referralId}${view}`,
                title: row.name ?? "Name no longer shared",
                detail: row.fromAgencyName,
                meta: [
                  row.unread ? "new" : null,
                  row.decision === "pending" ? null : referralDecisionName(row.decision).toLowerCase(),
                  row.sentOn ? `sent ${formatDay(row.sentOn, "en", today)}` : null,
                ]
                  .filter(Boolean)
                  .join(" · "),
                current: row.referralId === referralId,
              }))}
            />
          }
          detail={
            referralId ? (
              opened && !opened.letter ? (
                <DecidedReferral key={referralId} row={opened} />
              ) : (
                <Letter key={referralId} referralId={referralId} />
              )
            ) : (
              <EmptyState icon="document" title="Choose a referral to read its letter" />
            )
          }
        />
      )}
    </>
  );
}
