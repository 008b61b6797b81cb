import type { CaseloadOutput, CaseloadRow } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { ButtonLink } from "@ips/ui/button-link";
import { DataTable, type RowGroup, type Sort } from "@ips/ui/data-table";
import { EmptyState } from "@ips/ui/empty-state";
import { Meter } from "@ips/ui/meter";
import { PageHeader } from "@ips/ui/page-header";
import { Paging } from "@ips/ui/paging";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ScopeSwitch } from "../record/scope-switch.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { useMay, useSession } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { caseloadColumns } from "./caseload-columns.tsx";
import { CaseloadFilters } from "./caseload-filters.tsx";
import { caseloadInputOf, type CaseloadSearch } from "../record/caseload-search.ts";

export type CaseloadPageProps = {
  search: CaseloadSearch;
  usual: "mine" | "team";
  onSearch: (next: CaseloadSearch) => void;
};

/** Everybody of a caseload, one row a person: sorted, filtered and paged by the server; the address is the view. */
export function CaseloadPage({ search, usual, onSearch }: CaseloadPageProps) {
  usePageTitle("Caseload");
  const api = useApi();
  const side = useSession().active.agencyKind;
  const [mayEnter, mayOpenCase] = [useMay("episode.write"), useMay("vr-case.write")];
  const mayAdd = mayEnter || mayOpenCase;
  const input = caseloadInputOf(search, usual);
  const query = useQuery({ ...api.caseload.list.queryOptions(input), placeholderData: keepPreviousData });
  const list = query.data;
  const columns = caseloadColumns(side);
  const grouped =
    list && input.scope === "team" && !search.staff && (search.sort ?? "urgency") === "urgency"
      ? byStaff(list)
      : undefined;
  const filtered = Boolean(search.text || search.phase || search.attention || search.staff);
  return (
    <>
      <PageHeader
        title="Caseload"
        sub={list ? subLine(list, input.scope ?? "mine") : undefined}
        actions={
          mayAdd ? (
            <ButtonLink href="/clients/new" icon="plus">
              Add a person
            </ButtonLink>
          ) : undefined
        }
      >
        {list?.canChooseScope && (
          <ScopeSwitch scope={input.scope ?? usual} onScope={(scope) => onSearch({ scope })} />
        )}
      </PageHeader>
      <CaseloadFilters
        search={search}
        side={side}
        loads={list?.loads ?? []}
        team={input.scope === "team"}
        onSearch={onSearch}
      />
      <DataTable<CaseloadRow>
        caption={filtered ? "People who match" : "People on the caseload"}
        captionHidden
        columns={columns}
        rows={list?.rows}
        {...(grouped ? { groups: grouped } : {})}
        rowKey={({ client }) => client.clientId}
        rowHref={({ client }) => `/clients/${client.clientId}`}
        sort={{ key: search.sort ?? "urgency", direction: search.descending ? "descending" : "ascending" }}
        onSort={(sort: Sort) => onSearch({ ...withoutPage(search), ...sortSearch(sort) })}
        sortText={{ sortBy: "Sort by", ascending: "first to last", descending: "last to first" }}
        state={query.isPending ? "loading" : query.isError && !list ? "error" : "ready"}
        loadingLabel="Loading the caseload"
        loadingRows={8}
        error={<Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />}
        empty={
          <Empty
            filtered={filtered}
            mayImport={useMay("import.run")}
            onClear={() => onSearch(search.scope ? { scope: search.scope } : {})}
          />
        }
        foot={
          list && list.total > list.pageSize ? (
            <Pages list={list} onPage={(page) => onSearch({ ...search, page })} />
          ) : undefined
        }
        density="dense"
      />
    </>
  );
}

const withoutPage = ({ page: _page, ...rest }: CaseloadSearch): CaseloadSearch => rest;

function sortSearch({ key, direction }: Sort): CaseloadSearch {
  const sort = key === "name" || key === "last-contact" || key === "entered" ? key : "urgency";
  return { sort, ...(direction === "descending" ? { descending: true as const } : {}) };
}

function subLine({ total, unassigned }: CaseloadOutput, scope: "mine" | "team"): string {
  const people = `${total.toLocaleString("en-US")} ${total === 1 ? "person" : "people"}`;
  return scope === "team" && unassigned > 0 ? `${people} · ${unassigned} without anybody assigned` : people;
}

/** The team's list under each specialist or counselor, with the load against the limit. */
function byStaff({ rows, loads }: CaseloadOutput): RowGroup<CaseloadRow>[] {
  const keys = [...new Set(rows.map(({ staff }) => staff?.staffId ?? ""))];
  const order = (key: string) => (key === "" ? -1 : loads.findIndex(({ staff }) => staff.staffId === key));
  return keys
    .toSorted((a, b) => order(a) - order(b))
    .map((key) => {
      const load = loads.find(({ staff }) => staff.staffId === key);
      const name =
        rows.find(({ staff }) => (staff?.staffId ?? "") === key)?.staff?.name ?? "Nobody assigned yet";
      return {
        key: key || "nobody",
        heading: load ? <Load load={load} /> : name,
        rows: rows.filter(({ staff }) => (staff?.staffId ?? "") === key),
      };
    });
}

function Load({ load: { staff, open, fte, limit } }: { load: CaseloadOutput["loads"][number] }) {
  if (limit === null) return `${staff.name} · ${open} open · ${fte} FTE`;
  const over = open > limit;
  return (
    <span className="ips-load">
      {staff.name}
      <Meter
        label={`Caseload of ${staff.name}`}
        value={open}
        max={limit}
        text={`${open} of ${limit}${over ? ", over the limit" : ""} · ${fte} FTE`}
        tone={over ? "over" : open >= limit * 0.9 ? "near" : "neutral"}
      />
    </span>
  );
}

function Pages({
  list: { page, pageSize, total },
  onPage,
}: {
  list: CaseloadOutput;
  onPage: (page: number) => void;
}) {
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total);
  return (
    <Paging
      label="Pages of the caseload"
      text={`${first.toLocaleString("en-US")}–${last.toLocaleString("en-US")} of ${total.toLocaleString("en-US")}`}
      previous={page > 1 ? { text: "Previous", onClick: () => onPage(page - 1) } : null}
      next={last < total ? { text: "Next", onClick: () => onPage(page + 1) } : null}
    />
  );
}

function Empty({
  filtered,
  mayImport,
  onClear,
}: {
  filtered: boolean;
  mayImport: boolean;
  onClear: () => void;
}) {
  if (filtered) {
    return (
      <EmptyState
        headingLevel={2}
        icon="search"
        title="Nobody matches"
        action={
          <button type="button" className="usa-button ips-button ips-button--secondary" onClick={onClear}>
            Show everybody
          </button>
        }
      >
        The filters leave nobody on this list.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      headingLevel={2}
      icon="people"
      title="People on your caseload will be listed here"
      action={
        mayImport ? (
          <ButtonLink href="/import" variant="primary" icon="upload">
            Import the team's spreadsheets
          </ButtonLink>
        ) : undefined
      }
    >
      A person appears here when somebody gives you their caseload.
    </EmptyState>
  );
}
