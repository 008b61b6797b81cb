import { formatDate } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { TodayOutput } from "@ips/contract";
import { ScopeSwitch } from "../record/scope-switch.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { useMay, useSession } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { TodayEvents } from "./today-events.tsx";
import { TodayGroup } from "./today-group.tsx";

/** What the page opens with when an address says nothing: the own people. */
export type TodayScope = "mine" | "team";

/** What needs this person first, most urgent at the top, each one click from where it is solved. */
export function TodayPage({ scope, onScope }: { scope: TodayScope; onScope: (scope: TodayScope) => void }) {
  usePageTitle("Today");
  const api = useApi();
  const { today } = useSession();
  const mayLog = useMay("contact.write");
  const query = useQuery({ ...api.today.get.queryOptions({ scope }), placeholderData: keepPreviousData });
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
        {query.data?.canSeeTeam && <ScopeSwitch scope={scope} onScope={onScope} />}
      </PageHeader>
      {query.isPending && <Skeleton label="Loading what needs you" shape="rows" count={6} />}
      {query.isError && !query.data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data && <TodayLists day={query.data} />}
    </>
  );
}

/** "3 need you now · 5 this week · 2 waiting for others" */
function summary({ now, thisWeek, waiting }: TodayOutput): string {
  const parts = [
    now.length > 0 ? `${now.length} ${now.length === 1 ? "needs" : "need"} you now` : "nothing is urgent",
    thisWeek.length > 0 ? `${thisWeek.length} this week` : null,
    waiting.length > 0 ? `${waiting.length} waiting for others` : null,
  ];
  return parts.filter(Boolean).join(" · ");
}

function TodayLists({ day }: { day: TodayOutput }) {
  const { active } = useSession();
  const nothing = [day.now, day.thisWeek, day.later, day.waiting].every((group) => group.length === 0);
  if (day.people === 0 && nothing)
    return (
      <NobodyYet
        canImport={active.permissions.includes("import.run")}
        referrals={active.permissions.includes("referral.decide")}
      />
    );
  return (
    <>
      {day.now.length === 0 && (
        <EmptyState headingLevel={2} icon="check" title="Nothing needs you right now">
          {day.people === 1
            ? "The record of 1 person was checked"
            : `The records of ${day.people} people were checked`}{" "}
          against every rule.
        </EmptyState>
      )}
      <TodayGroup title="Now" items={day.now} />
      <TodayGroup title="This week" items={day.thisWeek} />
      <TodayGroup title="Waiting for others" items={day.waiting} />
      <TodayGroup title="Later this month" items={day.later} folded />
      <TodayEvents events={day.events} />
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
