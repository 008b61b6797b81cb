import type { TeamOutput } from "@ips/contract";
import { formatMonthDay } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { EmptyState } from "@ips/ui/empty-state";
import { PageHeader } from "@ips/ui/page-header";
import { Section } from "@ips/ui/section";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { useQuery } from "@tanstack/react-query";
import { Refusal } from "../shell/refusal.tsx";
import { useSession } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { ClientLinks } from "./client-links.tsx";
import { QuietPeople } from "./quiet-people.tsx";
import { TeamTable } from "./team-table.tsx";
import { WhatThisCounts } from "./what-this-counts.tsx";

/** The team as a supervisor prepares the week. In the order of names: the figures are for help, never a ranking. */
export function TeamPage() {
  const { agencyKind } = useSession().active;
  const title = agencyKind === "vr" ? "Office" : "Team";
  usePageTitle(title);
  const api = useApi();
  const query = useQuery(api.team.overview.queryOptions());
  return (
    <>
      <PageHeader title={title} sub={query.data ? subLine(query.data) : undefined} />
      {query.isPending && <Skeleton label="Loading the team" shape="rows" count={6} />}
      {query.isError && !query.data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data && <Team team={query.data} side={agencyKind} />}
    </>
  );
}

function Team({ team, side }: { team: TeamOutput; side: "ips" | "vr" }) {
  return (
    <Stack gap={4}>
      {team.unassigned.length > 0 && (
        <Section title="Nobody assigned yet" note={people(team.unassigned.length)}>
          <ClientLinks people={team.unassigned} />
        </Section>
      )}
      {team.staff.length === 0 ? (
        <EmptyState
          headingLevel={2}
          icon="team"
          title={
            side === "vr"
              ? "Counselors of the office will be listed here"
              : "Specialists of the program will be listed here"
          }
        >
          Staff come with the import of the team's spreadsheets, or an administrator adds them under Staff.
        </EmptyState>
      ) : (
        <>
          <TeamTable staff={team.staff} side={side} manyUnits={team.units.length > 1} />
          <WhatThisCounts side={side} weekOf={team.weekOf} today={team.today} />
          <QuietPeople staff={team.staff} />
        </>
      )}
    </Stack>
  );
}

const people = (count: number) => `${count} ${count === 1 ? "person" : "people"}`;

function subLine({ units, weekOf, today, staff }: TeamOutput): string {
  const open = staff.reduce((sum, row) => sum + row.open, 0);
  const week =
    weekOf === today ? "the week that begins today" : `the week since ${formatMonthDay(weekOf, "en", today)}`;
  return [
    units.map(({ name }) => name).join(", "),
    `${people(open)} on ${staff.length} ${staff.length === 1 ? "caseload" : "caseloads"}`,
    week,
  ]
    .filter(Boolean)
    .join(" · ");
}
