import type { OwnFiguresOutput } from "@ips/contract";
import type { RowFigure } from "@ips/contract/row-figure";
import { communitySourceName } from "@ips/i18n/community-source";
import { formatMonthDay } from "@ips/i18n/format-date";
import { programEventKindName } from "@ips/i18n/program-event-kind";
import { useApi } from "@ips/portal-kit/api";
import { useAddress } from "@ips/screens/record/use-address.ts";
import { Day } from "@ips/screens/record/day.tsx";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { BigNumber, BigNumbers } from "@ips/ui/big-number";
import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";
import { PageHeader } from "@ips/ui/page-header";
import { Section } from "@ips/ui/section";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { firstContactText, loadText, oneDecimal, shareText } from "./own-figures-text.ts";
import { ownFiguresSearch, usualMonths, type OwnFiguresSearch } from "./own-figures-search.ts";
import { OwnWindowFields } from "./own-window-fields.tsx";
import { recordsHref } from "./records-search.ts";

/** A specialist's own figures: seen by that specialist, the supervisor, and in a review without the name. */
export function OwnFiguresPage() {
  usePageTitle("My figures");
  const api = useApi();
  const search = useAddress(ownFiguresSearch);
  const { months = usualMonths, until = null } = search;
  const query = useQuery({
    ...api.fidelity.own.queryOptions({ months, asOf: until }),
    placeholderData: keepPreviousData,
  });
  const { data } = query;
  return (
    <>
      <PageHeader
        title="My figures"
        sub={data ? subLine(data) : undefined}
        actions={<ButtonLink href="/week">My weeks</ButtonLink>}
      />
      {query.isPending && <Skeleton label="Loading your figures" shape="rows" count={4} />}
      {query.isError && !data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {data && data.program === null && (
        <EmptyState headingLevel={2} icon="chart" title="Your figures will be shown here">
          An administrator sets in which program you work, under Staff.
        </EmptyState>
      )}
      {data && data.program !== null && (
        <Stack gap={4}>
          <OwnWindowFields search={search} today={data.today} />
          <Figures data={data} search={search} />
        </Stack>
      )}
    </>
  );
}

function Figures({ data, search }: { data: OwnFiguresOutput; search: OwnFiguresSearch }) {
  const { months, until } = search;
  const rows = (figure: RowFigure) =>
    recordsHref({
      figure,
      mine: "yes",
      ...(months === undefined ? {} : { months: String(months) }),
      ...(until === undefined ? {} : { until }),
    });
  const { today, window, caseload, community, employerContact, firstContact, vrContact, withMe } = data;
  const met = employerContact !== null && employerContact.weeksWorked > 0 ? employerContact : null;
  return (
    <Stack gap={4}>
      <BigNumbers>
        <BigNumber
          value={caseload.open}
          label={window.to < today ? "people you supported on the last day" : "people you support"}
          detail={loadText(caseload)}
          href="/caseload"
        />
        <BigNumber
          value={community === null ? "–" : shareText(community.communityHours, community.scheduledHours)}
          label="of your time outside the office"
          detail={
            community === null
              ? "enter your hours under My weeks"
              : `${oneDecimal(community.communityHours)} of ${oneDecimal(community.scheduledHours)} hours · ${communitySourceName(community.source).toLowerCase()}`
          }
          {...(community === null
            ? {}
            : {
                href: rows(community.source === "contacts" ? "community-contact-hours" : "community-hours"),
              })}
        />
        <BigNumber
          value={met === null ? "–" : oneDecimal(met.inPerson / met.weeksWorked)}
          label="employers met in person in a week"
          detail={
            met === null
              ? "counted in weeks whose hours are entered"
              : `${met.inPerson} in ${met.weeksWorked} weeks, ${met.clientSpecific} of them for a person`
          }
          {...(met === null ? {} : { href: rows("in-person-contacts") })}
        />
        <BigNumber
          value={firstContact.meanDays === null ? "–" : oneDecimal(firstContact.meanDays)}
          label="days from entry to the first employer"
          detail={firstContactText(firstContact)}
        />
      </BigNumbers>
      {vrContact !== null && (
        <BigNumbers>
          <BigNumber
            value={`${vrContact.monthsWithMeeting} of ${vrContact.months}`}
            label="months with a meeting with VR"
            href={rows("months-with-meeting")}
          />
          <BigNumber
            value={`${vrContact.weeksWithContact} of ${vrContact.weeks}`}
            label="weeks with a contact about a person"
            href={rows("weeks-with-contact")}
          />
        </BigNumbers>
      )}
      <p className="ips-fidelity__note">
        For your own work, and for talking it over with your supervisor. You and your supervisor see these
        figures; in a fidelity review they stand without your name. They are compared with nobody's.
      </p>
      <Section title="Your supervisor and you" note="what was recorded in this time">
        {withMe.length === 0 ? (
          <p className="ips-nothing">No supervision or field mentoring is recorded yet.</p>
        ) : (
          <ul className="ips-fidelity__open">
            {withMe.map(({ eventId, kind, on }) => (
              <li key={eventId}>
                <Day on={on} /> · {programEventKindName(kind)}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Stack>
  );
}

function subLine({ program, window, today }: OwnFiguresOutput): string | undefined {
  if (program === null) return undefined;
  const day = (date: string) => formatMonthDay(date, "en", today);
  return `${program.name} · records of ${day(window.from)} to ${day(window.to)}`;
}
