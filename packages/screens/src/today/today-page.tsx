import { formatDate } from "@ips/i18n/format-date";
import { formatNumber } from "@ips/i18n/format-number";
import { useApi } from "@ips/portal-kit/api";
import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { TodayGroupName, TodayOutput } from "@ips/contract";
import { todayGroups, todayPage } from "@ips/contract/today-page";
import { useState } from "react";
import { ReviewsWaiting } from "../record/reviews-waiting.tsx";
import { ScopeSwitch } from "../record/scope-switch.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { useMay, useSession } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { TodayEvents } from "./today-events.tsx";
import { TodayGroup } from "./today-group.tsx";
import { useMarkSeen } from "./use-mark-seen.ts";
import { useVisit } from "./use-visit.ts";

/** What the page opens with when an address says nothing: the own people. */
export type TodayScope = "mine" | "team";

/** What needs this person first, most urgent at the top, each one click from where it is solved. */
export function TodayPage({ scope, onScope }: { scope: TodayScope; onScope: (scope: TodayScope) => void }) {
  usePageTitle("Today");
  const api = useApi();
  const { today } = useSession();
  const mayLog = useMay("contact.write");
  const [shown, setShown] = useState<Partial<Record<TodayGroupName, number>>>({});
  const query = useQuery({
    ...api.today.get.queryOptions(Object.keys(shown).length > 0 ? { scope, shown } : { scope }),
    placeholderData: keepPreviousData,
  });
  useVisit(query.data !== undefined);
  return (
    <>
      <PageHeader
        title="Today"
        sub={[formatDate(today, "en", today), query.data ? summary(query.data) : null]
          .filter(Boolean)
          .join(" · ")}
        actions={
          mayLog ? (
            <ButtonLink href="/log-contact" variant="primary" icon="plus">
              Log contact
            </ButtonLink>
          ) : undefined
        }
      >
        {query.data?.canChooseScope && <ScopeSwitch scope={scope} onScope={onScope} />}
      </PageHeader>
      {query.isPending && <Skeleton label="Loading what needs you" shape="rows" count={6} />}
      {query.isError && !query.data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data && <ReviewsWaiting count={query.data.toReview} />}
      {query.data && (
        <TodayLists
          day={query.data}
          busy={query.isPlaceholderData}
          onMore={(group, items) => setShown({ ...shown, [group]: items + todayPage })}
        />
      )}
    </>
  );
}

/** "3 need you now · 5 this week · 2 waiting for others" */
function summary({ totals: { now, thisWeek, waiting } }: TodayOutput): string {
  const many = (count: number) => formatNumber(count, "en");
  const parts = [
    now > 0 ? `${many(now)} ${now === 1 ? "needs" : "need"} you now` : "nothing is urgent",
    thisWeek > 0 ? `${many(thisWeek)} this week` : null,
    waiting > 0 ? `${many(waiting)} waiting for others` : null,
  ];
  return parts.filter(Boolean).join(" · ");
}

function TodayLists({
  day,
  busy,
  onMore,
}: {
  day: TodayOutput;
  busy: boolean;
  onMore: (group: TodayGroupName, items: number) => void;
}) {
  const { active } = useSession();
  const seen = useMarkSeen();
  const group = (name: TodayGroupName) => ({
    items: day[name],
    total: day.totals[name],
    busy,
    onMore: () => onMore(name, day[name].length),
  });
  const nothing = todayGroups.every((name) => day.totals[name] === 0);
  if (day.people === 0 && nothing)
    return (
      <NobodyYet
        canImport={active.permissions.includes("import.run")}
        referrals={active.permissions.includes("referral.decide")}
      />
    );
  return (
    <>
      {day.totals.now === 0 && (
        <EmptyState headingLevel={2} icon="check" title="Nothing needs you right now">
          {day.people === 1
            ? "The record of 1 person was checked"
            : `The records of ${day.people} people were checked`}{" "}
          against every rule.
        </EmptyState>
      )}
      <TodayGroup title="Now" {...group("now")} />
      <TodayGroup title="This week" {...group("thisWeek")} />
      <TodayGroup title="Waiting for others" {...group("waiting")} />
      <TodayGroup title="Later this month" {...group("later")} folded />
      <TodayEvents day={day} onSeen={seen.mark} busy={seen.busy} />
    </>
  );
}

/** The first day: nobody on the caseload yet. */
function NobodyYet({ canImport, referrals }: { canImport: boolean; referrals: boolean }) {
  const action = canImport ? (
    <ButtonLink href="/import" variant="primary" icon="upload">
      Import the team's spreadsheets
    </ButtonLink>
  ) : referrals ? (
    <ButtonLink href="/referrals" variant="primary" icon="inbox">
      Open referrals
    </ButtonLink>
  ) : undefined;
  return (
    <EmptyState headingLevel={2} icon="people" title="What needs you will be listed here" action={action}>
      As soon as people are on your caseload, their clocks, plans and releases are watched from here.
    </EmptyState>
  );
}
