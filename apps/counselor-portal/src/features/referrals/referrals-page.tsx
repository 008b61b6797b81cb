import type { InboxOutput } from "@ips/contract";
import { formatDay } from "@ips/i18n/format-date";
import { formatNumber } from "@ips/i18n/format-number";
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
import { Paging } from "@ips/ui/paging";
import { Skeleton } from "@ips/ui/skeleton";
import { Tabs } from "@ips/ui/tabs";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { DecidedReferral } from "./decided-referral.tsx";
import { inboxHref, inboxSearch, type InboxView } from "./inbox-search.ts";
import { Letter } from "./letter.tsx";
import { useFirstOpen } from "./use-first-open.ts";

/** The referral inbox: list left, letter right; on a phone one at a time. */
export function ReferralsPage() {
  usePageTitle("Referrals");
  const referralId = useParam("referralId") || undefined;
  const view = useAddress(inboxSearch);
  const { show = "open" } = view;
  const api = useApi();
  const query = useQuery({
    ...api.referral.inbox.queryOptions({ ...view, show }),
    placeholderData: keepPreviousData,
  });
  const inbox = query.data;
  const rows = inbox?.rows ?? [];
  const opened = rows.find((row) => row.referralId === referralId);
  const first = query.isPlaceholderData ? undefined : rows[0]?.referralId;
  useFirstOpen(referralId === undefined && first !== undefined ? inboxHref(view, first) : null);
  return (
    <>
      <PageHeader title="Referrals" sub={inbox ? `${formatNumber(inbox.open, "en")} to decide` : undefined} />
      <Tabs
        label="Referrals"
        items={[
          {
            href: "/referrals",
            text: "To decide",
            current: show === "open",
            ...(inbox ? { count: inbox.open } : {}),
          },
          { href: "/referrals?show=decided", text: "Decided", current: show === "decided" },
        ]}
      />
      {query.isPending && <Skeleton label="Loading the referrals" shape="rows" count={5} />}
      {query.isError && !inbox && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {inbox && rows.length === 0 && !referralId && (
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
      {inbox && (rows.length > 0 || referralId) && (
        <ListDetail
          open={referralId !== undefined}
          list={<InboxList inbox={inbox} view={view} referralId={referralId} />}
          detail={
            referralId ? (
              opened && !opened.letter ? (
                <DecidedReferral key={referralId} row={opened} />
              ) : (
                <Letter key={referralId} referralId={referralId} />
              )
            ) : (
              <Skeleton label="Loading the letter" shape="cards" count={2} />
            )
          }
        />
      )}
    </>
  );
}

function InboxList({
  inbox,
  view,
  referralId,
}: {
  inbox: InboxOutput;
  view: InboxView;
  referralId: string | undefined;
}) {
  const today = useToday();
  return (
    <>
      <DetailList
        label="Referrals"
        items={inbox.rows.map((row) => ({
          id: row.referralId,
          href: inboxHref(view, row.referralId),
          title: row.name ?? "Name no longer shared",
          detail: row.fromAgencyName,
          meta: [standing(row), row.sentOn ? `sent ${formatDay(row.sentOn, "en", today)}` : null]
            .filter(Boolean)
            .join(" · "),
          current: row.referralId === referralId,
        }))}
      />
      <InboxPages inbox={inbox} />
    </>
  );
}

/** What the office has done with it: nothing yet, or that there is nothing left to decide. */
function standing({ decision, unread, letter, name }: InboxOutput["rows"][number]): string | null {
  if (decision !== "pending" && (letter || decision !== "more-asked"))
    return referralDecisionName(decision).toLowerCase();
  if (!letter) return name === null ? "no longer released" : "taken back";
  return unread ? "new" : null;
}

/** How many decided referrals are listed of how many, and the way to the others; nothing where all are listed. */
function InboxPages({ inbox: { rows, total, newer, older } }: { inbox: InboxOutput }) {
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (!first || !last || rows.length === total) return null;
  const [from, to] = [newer + 1, newer + rows.length];
  const turn = (view: InboxView) => inboxHref({ show: "decided", ...view });
  return (
    <Paging
      label="Pages of the decided referrals"
      text={`${formatNumber(from, "en")}–${formatNumber(to, "en")} of ${formatNumber(total, "en")}`}
      previous={newer > 0 ? { text: "Newer", href: turn({ newer: first.referralId }) } : null}
      next={older > 0 ? { text: "Older", href: turn({ older: last.referralId }) } : null}
    />
  );
}
