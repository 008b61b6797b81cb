import type { employerContactsOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { ButtonLink } from "@ips/ui/button-link";
import { DataTable, type Column } from "@ips/ui/data-table";
import { EmptyState } from "@ips/ui/empty-state";
import { Link } from "@ips/ui/link";
import { Section } from "@ips/ui/section";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { z } from "zod";
import { useClient } from "../record/client-context.tsx";
import { Day } from "../record/day.tsx";
import { ListPages } from "../record/list-pages.tsx";
import { pageSearch } from "../record/page-search.ts";
import { useAddress } from "../record/use-address.ts";
import { Refusal } from "../shell/refusal.tsx";
import { useMay, useSession } from "../shell/session.tsx";
import { PlanMatchCell } from "./plan-match-cell.tsx";
import { howText, whatForText, whoText } from "./employer-contact-words.ts";

type Row = z.infer<typeof employerContactsOutput>["rows"][number];

/** The contacts with employers that were made for the person, latest first. */
export function EmployersTab() {
  const api = useApi();
  const navigate = useNavigate();
  const { client } = useClient();
  const mayOpen = useMay("employer.read");
  const { active } = useSession();
  const { page = 1 } = useAddress(pageSearch);
  const query = useQuery({
    ...api.client.employerContacts.queryOptions({ clientId: client.clientId, page }),
    placeholderData: keepPreviousData,
  });
  const list = query.data;
  const start = client.can.logEmployerContact ? (
    <ButtonLink href={`/log-employer-contact?client=${client.clientId}`} variant="primary" icon="plus">
      Log employer contact
    </ButtonLink>
  ) : undefined;
  return (
    <Section
      title="Contacts with employers"
      note={list ? list.total.toLocaleString("en-US") : undefined}
      actions={start}
    >
      <DataTable<Row>
        caption={`Contacts with employers for ${client.name}`}
        captionHidden
        columns={columns({
          mayOpen,
          clientId: client.clientId,
          asksPlan: active.agencyKind === "ips",
          mayAnswer: client.can.logEmployerContact,
        })}
        rows={list?.rows}
        rowKey={({ employerContactId }) => employerContactId}
        state={query.isPending ? "loading" : query.isError && !list ? "error" : "ready"}
        loadingLabel="Loading contacts with employers"
        error={<Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />}
        empty={
          <EmptyState
            icon="building"
            title="Visits, calls and messages to employers will be listed here"
            action={start}
          >
            Each one made with this person's wishes in mind counts for their search.
          </EmptyState>
        }
        foot={
          list && list.total > list.pageSize ? (
            <ListPages
              label="Pages of contacts with employers"
              {...list}
              onPage={(next) => void navigate({ to: ".", search: next > 1 ? { page: next } : {} })}
            />
          ) : undefined
        }
      />
    </Section>
  );
}

/** What the reader may do here; the program's own question of the plan is asked in its own portal. */
type Reader = { mayOpen: boolean; clientId: string; asksPlan: boolean; mayAnswer: boolean };

function columns({ mayOpen, clientId, asksPlan, mayAnswer }: Reader): readonly Column<Row>[] {
  const restsOnPlan: Column<Row> = {
    key: "plan",
    header: "Rests on the plan",
    cell: (row) => <PlanMatchCell {...row} clientId={clientId} mayAnswer={mayAnswer && row.own} />,
  };
  return [
    { key: "on", header: "Day", nowrap: true, cell: ({ on }) => <Day on={on} /> },
    {
      key: "employer",
      header: "Employer",
      rowHeader: true,
      cell: ({ employerId, employerName }) =>
        employerId && mayOpen ? <Link href={`/employers/${employerId}`}>{employerName}</Link> : employerName,
    },
    { key: "how", header: "How", cell: howText },
    {
      key: "for",
      header: "What for",
      cell: (row) => whatForText(row) ?? <span className="ips-nothing">not said</span>,
    },
    ...(asksPlan ? [restsOnPlan] : []),
    {
      key: "who",
      header: "Who was there",
      cell: ({ attendees }) => whoText(attendees) ?? <span className="ips-nothing">not said</span>,
    },
    {
      key: "note",
      header: "Note",
      cell: ({ clientNote }) =>
        clientNote ? (
          <span className="ips-note">{clientNote}</span>
        ) : (
          <span className="ips-nothing">no note</span>
        ),
    },
    { key: "by", header: "By", cell: ({ staffName }) => staffName ?? "" },
  ];
}
