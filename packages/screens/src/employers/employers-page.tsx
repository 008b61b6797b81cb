import type { employersOutput } from "@ips/contract";
import { employerStepName } from "@ips/i18n/employer-step";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { DataTable, type Column } from "@ips/ui/data-table";
import { EmptyState } from "@ips/ui/empty-state";
import { PageHeader } from "@ips/ui/page-header";
import { TextField } from "@ips/ui/text-field";
import { Toolbar } from "@ips/ui/toolbar";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import { Day } from "../record/day.tsx";
import { ListPages } from "../record/list-pages.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { useMay } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { EmployerDialog } from "./employer-dialog.tsx";
import type { EmployersSearch } from "./employers-search.ts";
import { useTypedSearch } from "../record/use-typed-search.ts";

type Row = z.infer<typeof employersOutput>["rows"][number];

/** The businesses the agency knows: the business side only. The address is the view. */
export function EmployersPage({
  search,
  onSearch,
}: {
  search: EmployersSearch;
  onSearch: (next: EmployersSearch) => void;
}) {
  usePageTitle("Employers");
  const api = useApi();
  const mayAdd = useMay("employer.write");
  const mayLog = useMay("employer-contact.write");
  const [adding, setAdding] = useState(false);
  const [typed, setTyped] = useTypedSearch(search.text ?? "", (text) =>
    onSearch(text === "" ? {} : { text }),
  );
  const query = useQuery({
    ...api.employer.list.queryOptions({ text: search.text ?? "", page: search.page ?? 1 }),
    placeholderData: keepPreviousData,
  });
  const list = query.data;
  const nothing = list?.total === 0 && !search.text && typed === "";
  const add = mayAdd ? <Button onClick={() => setAdding(true)}>Add an employer</Button> : undefined;
  return (
    <>
      <PageHeader
        title="Employers"
        sub={
          list && !search.text && !nothing
            ? `${list.total.toLocaleString("en-US")} ${list.total === 1 ? "business" : "businesses"} your agency knows`
            : undefined
        }
        actions={
          <>
            {mayLog && (
              <ButtonLink href="/log-employer-contact" variant="primary" icon="plus">
                Log employer contact
              </ButtonLink>
            )}
            {!nothing && add}
          </>
        }
      />
      {!nothing && (
        <Toolbar
          label="Find an employer"
          end={list && search.text ? `${list.total.toLocaleString("en-US")} found` : undefined}
        >
          <TextField
            label="Name or city"
            name="text"
            type="search"
            width="narrow"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Toolbar>
      )}
      <DataTable<Row>
        caption="Employers"
        captionHidden
        columns={columns}
        rows={list?.rows}
        rowKey={({ employerId }) => employerId}
        rowHref={({ employerId }) => `/employers/${employerId}`}
        state={query.isPending ? "loading" : query.isError && !list ? "error" : "ready"}
        loadingLabel="Loading employers"
        loadingRows={8}
        error={<Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />}
        empty={
          search.text ? (
            <EmptyState
              headingLevel={2}
              icon="search"
              title={`No employer matches “${search.text}”`}
              action={<Button onClick={() => setTyped("")}>Show all</Button>}
            >
              Look at the spelling, or add the business.
            </EmptyState>
          ) : (
            <EmptyState
              headingLevel={2}
              icon="building"
              title="The businesses your agency gets to know will be listed here"
              action={add}
            >
              Each contact you log brings its business with it.
            </EmptyState>
          )
        }
        foot={
          list && list.total > list.pageSize ? (
            <ListPages
              label="Pages of employers"
              {...list}
              onPage={(page) => onSearch({ ...search, page })}
            />
          ) : undefined
        }
        density="dense"
      />
      {adding && <EmployerDialog employer={null} onClose={() => setAdding(false)} />}
    </>
  );
}

const columns: readonly Column<Row>[] = [
  { key: "name", header: "Name", rowHeader: true, cell: ({ name }) => name },
  { key: "city", header: "City", cell: ({ city }) => city ?? <span className="ips-nothing">not noted</span> },
  {
    key: "contacts",
    header: "Contacts",
    align: "end",
    cell: ({ contacts }) => contacts.toLocaleString("en-US"),
  },
  {
    key: "last",
    header: "Last contact",
    nowrap: true,
    cell: ({ lastContactOn }) =>
      lastContactOn ? <Day on={lastContactOn} /> : <span className="ips-nothing">none yet</span>,
  },
  {
    key: "step",
    header: "Last step",
    cell: ({ step }) => (step ? employerStepName(step) : <span className="ips-nothing">not said</span>),
  },
];
