import type { ReviewClient, ReviewView } from "@ips/contract";
import { formatDay, formatMonth } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { Button } from "@ips/ui/button";
import { DataTable, type Column } from "@ips/ui/data-table";
import { EmptyState } from "@ips/ui/empty-state";
import { Section } from "@ips/ui/section";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ChartDialog } from "./chart-dialog.tsx";

/** The people of the program as numbers: what a review needs of them, and a chart opened with a reason. */
export function ClientsPart({ review }: { review: ReviewView }) {
  const api = useApi();
  const [open, setOpen] = useState<ReviewClient | null>(null);
  const query = useQuery(api.review.clients.queryOptions({ reviewId: review.reviewId }));
  if (query.isPending) return <Skeleton label="Loading the people of the program" shape="rows" count={8} />;
  if (query.data === undefined)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  return (
    <Section
      title="People in the program"
      note="By number, in no order. Counts are of the time whose records are looked at."
    >
      <DataTable
        caption="People in the program"
        captionHidden
        density="dense"
        columns={columnsOf(review.today, setOpen)}
        rows={query.data.rows}
        rowKey={({ number }) => String(number)}
        loadingLabel="Loading the people of the program"
        empty={<EmptyState icon="people" title="Nobody was in the program in that time" />}
      />
      {open !== null && <ChartDialog review={review} person={open} onClose={() => setOpen(null)} />}
    </Section>
  );
}

const columnsOf = (today: string, onOpen: (person: ReviewClient) => void): Column<ReviewClient>[] => [
  {
    key: "number",
    header: "Person",
    rowHeader: true,
    nowrap: true,
    cell: ({ number }) => `Client ${number}`,
  },
  {
    key: "entered",
    header: "In the program",
    cell: ({ enteredMonth, leftMonth }) =>
      leftMonth === null
        ? `since ${formatMonth(`${enteredMonth}-01`, "en")}`
        : `${formatMonth(`${enteredMonth}-01`, "en")} to ${formatMonth(`${leftMonth}-01`, "en")}`,
  },
  {
    key: "employer",
    header: "First employer",
    align: "end",
    cell: ({ daysToEmployer }) =>
      daysToEmployer === null ? "not yet" : `${daysToEmployer} ${daysToEmployer === 1 ? "day" : "days"}`,
  },
  {
    key: "contacts",
    header: "Contacts",
    align: "end",
    nowrap: true,
    cell: ({ contacts, inCommunity }) => `${contacts}, ${inCommunity} outside`,
  },
  {
    key: "employers",
    header: "Employers met",
    align: "end",
    cell: ({ employerContacts }) => employerContacts,
  },
  {
    key: "jobs",
    header: "Jobs",
    width: "wide",
    cell: ({ jobs }) =>
      jobs.length === 0
        ? "–"
        : jobs
            .map(({ title, startedOn }) => `${title}, from ${formatDay(startedOn, "en", today)}`)
            .join("; "),
  },
  {
    key: "open",
    header: "Chart",
    headerHidden: true,
    nowrap: true,
    cell: (person) => (
      <Button
        size="small"
        variant={person.opened ? "quiet" : "secondary"}
        onClick={() => onOpen(person)}
        aria-label={`${person.opened ? "Chart" : "Open chart"} of client ${person.number}`}
      >
        {person.opened ? "Chart" : "Open chart"}
      </Button>
    ),
  },
];
