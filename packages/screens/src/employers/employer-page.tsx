import type { employerOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Breadcrumb } from "@ips/ui/breadcrumb";
import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { Card } from "@ips/ui/card";
import { DataTable, type Column } from "@ips/ui/data-table";
import { EmptyState } from "@ips/ui/empty-state";
import { PageHeader } from "@ips/ui/page-header";
import { Section } from "@ips/ui/section";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { WhoSees } from "@ips/ui/who-sees";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import { Day } from "../record/day.tsx";
import { isKey } from "../record/is-key.ts";
import { MissingPage } from "../shell/missing-page.tsx";
import { useParam } from "../record/use-param.ts";
import { Refusal } from "../shell/refusal.tsx";
import { useMay } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { howText, whatForText } from "./employer-contact-words.ts";
import { EmployerDialog } from "./employer-dialog.tsx";

type Employer = z.infer<typeof employerOutput>;
type Row = Employer["contacts"][number];

/** One business: what is known about it and how often it was contacted. Never for whom: this page may be looked at by who does not know. */
export function EmployerPage() {
  const employerId = useParam("employerId");
  return isKey(employerId) ? <LoadedEmployer key={employerId} employerId={employerId} /> : <MissingPage />;
}

function LoadedEmployer({ employerId }: { employerId: string }) {
  const api = useApi();
  const query = useQuery(api.employer.get.queryOptions({ employerId }));
  const employer = query.data;
  usePageTitle(employer?.name ?? "Employer");
  if (query.isError && !employer)
    return (
      <Refusal
        headingLevel={1}
        error={query.error}
        onRetry={() => void query.refetch()}
        busy={query.isFetching}
      />
    );
  if (!employer) {
    return (
      <>
        <Skeleton label="Loading the employer" shape="header" count={1} />
        <Skeleton label="Loading contacts" shape="rows" count={5} />
      </>
    );
  }
  return <OfEmployer employer={employer} />;
}

function OfEmployer({ employer }: { employer: Employer }) {
  const mayEdit = useMay("employer.write");
  const mayLog = useMay("employer-contact.write");
  const [editing, setEditing] = useState(false);
  const { employerId, name, city, phone, businessNote, contacts, total } = employer;
  // One contact made for two people is one contact here.
  const rows = contacts.filter(
    (row, index) =>
      contacts.findIndex((other) => other.employerContactId === row.employerContactId) === index,
  );
  const log = mayLog ? (
    <ButtonLink href={`/log-employer-contact?employer=${employerId}`} variant="primary" icon="plus">
      Log employer contact
    </ButtonLink>
  ) : undefined;
  return (
    <>
      <PageHeader
        breadcrumb={<Breadcrumb label="You are here" items={[{ href: "/employers", text: "Employers" }]} />}
        title={name}
        sub={[city, phone].filter(Boolean).join(" · ") || undefined}
        band={
          <WhoSees shared={false}>
            Everybody at your agency who works with employers. It says nothing about who is a client.
          </WhoSees>
        }
        actions={log}
      />
      <Stack gap={3}>
        <Card
          title="About the business"
          actions={
            mayEdit ? (
              <Button size="small" variant="quiet" icon="edit" onClick={() => setEditing(true)}>
                Edit<span className="usa-sr-only"> {name}</span>
              </Button>
            ) : undefined
          }
        >
          {businessNote ? (
            <p className="ips-note">{businessNote}</p>
          ) : (
            <p className="ips-nothing">
              Nothing is written yet: what they do, when they hire, whom to ask for.
            </p>
          )}
        </Card>
        <Section
          title="Contacts"
          note={
            total > rows.length && total > 100
              ? `the latest ${rows.length} of ${total.toLocaleString("en-US")}`
              : String(total)
          }
        >
          <DataTable<Row>
            caption={`Contacts with ${name}`}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ employerContactId }) => employerContactId}
            loadingLabel="Loading contacts"
            empty={
              <EmptyState icon="building" title="Visits, calls and messages will be listed here" action={log}>
                The first step is to introduce yourself.
              </EmptyState>
            }
          />
        </Section>
      </Stack>
      {editing && <EmployerDialog employer={employer} onClose={() => setEditing(false)} />}
    </>
  );
}

const columns: readonly Column<Row>[] = [
  { key: "on", header: "Day", rowHeader: true, nowrap: true, cell: ({ on }) => <Day on={on} /> },
  { key: "how", header: "How", cell: howText },
  {
    key: "for",
    header: "What for",
    cell: (row) => whatForText(row) ?? <span className="ips-nothing">not said</span>,
  },
  {
    key: "note",
    header: "About the business",
    cell: ({ businessNote }) =>
      businessNote ? (
        <span className="ips-note">{businessNote}</span>
      ) : (
        <span className="ips-nothing">no note</span>
      ),
  },
  { key: "by", header: "By", cell: ({ staffName }) => staffName ?? "" },
];
