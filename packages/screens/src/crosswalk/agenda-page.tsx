import type { AgendaOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";
import { FormActions } from "@ips/ui/form-actions";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { agendaHref, type AgendaSearch } from "../record/agenda-search.ts";
import { ListPages } from "../record/list-pages.tsx";
import { ScopeSwitch } from "../record/scope-switch.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { useSession } from "../shell/session.tsx";
import { usePageTitle } from "../shell/use-page-title.ts";
import { AgendaFilters } from "./agenda-filters.tsx";
import { agendaInputOf } from "./agenda-input.ts";
import { AgendaItem } from "./agenda-item.tsx";
import { meetingTitle } from "./meeting-title.ts";
import { RecordMeetingDialog } from "./record-meeting-dialog.tsx";

type Person = { clientId: string; name: string };

/** The agenda of the monthly meeting of IPS and VR: who is shared with the other side, the most stuck first. */
export function AgendaPage({
  search,
  usual,
  onSearch,
}: {
  search: AgendaSearch;
  usual: "mine" | "team";
  onSearch: (next: AgendaSearch) => void;
}) {
  const side = useSession().active.agencyKind;
  const title = meetingTitle(side);
  usePageTitle(title);
  const api = useApi();
  const input = agendaInputOf(search, usual);
  const query = useQuery({ ...api.crosswalk.agenda.queryOptions(input), placeholderData: keepPreviousData });
  const [chosen, setChosen] = useState<readonly Person[]>([]);
  const [recording, setRecording] = useState(false);
  const agenda = query.data;
  const choose = ({ clientId, name }: Person, on: boolean) =>
    setChosen((before) => [
      ...before.filter((each) => each.clientId !== clientId),
      ...(on ? [{ clientId, name }] : []),
    ]);
  return (
    <>
      <PageHeader
        title={title}
        sub={agenda && agenda.total > 0 ? subLine(agenda) : undefined}
        actions={
          agenda && agenda.total > 0 ? (
            <ButtonLink href={agendaHref("/meeting/print", search)} icon="print">
              Agenda to print
            </ButtonLink>
          ) : undefined
        }
      >
        {agenda?.canChooseScope && (
          <ScopeSwitch scope={input.scope ?? usual} onScope={(scope) => onSearch({ scope })} />
        )}
      </PageHeader>
      {query.isPending && <Skeleton label="Loading the agenda" shape="cards" count={4} />}
      {query.isError && !agenda && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {agenda && <AgendaFilters search={search} side={side} agenda={agenda} onSearch={onSearch} />}
      {agenda && agenda.total === 0 && (
        <EmptyState
          headingLevel={2}
          icon="share"
          title={`People whom you share with ${side === "ips" ? "VR" : "IPS"} will be listed here`}
        >
          {filtered(search)
            ? "Nobody matches what is chosen above."
            : "Somebody comes onto the agenda as soon as a release of information runs between the two agencies."}
        </EmptyState>
      )}
      {agenda && agenda.total > 0 && (
        <>
          <ul className="ips-agenda">
            {agenda.rows.map((row) => (
              <AgendaItem
                key={row.client.clientId}
                row={row}
                chosen={chosen.some(({ clientId }) => clientId === row.client.clientId)}
                onChosen={agenda.canRecord ? (on) => choose(row.client, on) : undefined}
              />
            ))}
          </ul>
          <ListPages
            label="Pages of the agenda"
            page={agenda.page}
            pageSize={agenda.pageSize}
            total={agenda.total}
            onPage={(page) => onSearch({ ...search, page })}
          />
          {agenda.canRecord && (
            <FormActions sticky>
              <Button variant="primary" disabled={chosen.length === 0} onClick={() => setRecording(true)}>
                {chosen.length === 0
                  ? "Tick whom you talked about"
                  : `Record the meeting for ${chosen.length}`}
              </Button>
              {chosen.length > 0 && (
                <Button variant="quiet" onClick={() => setChosen([])}>
                  Untick all
                </Button>
              )}
            </FormActions>
          )}
        </>
      )}
      {recording && (
        <RecordMeetingDialog
          people={chosen}
          onClose={() => setRecording(false)}
          onRecorded={() => setChosen([])}
        />
      )}
    </>
  );
}

const filtered = ({ staff, agency, who }: AgendaSearch): boolean => Boolean(staff ?? agency ?? who);

function subLine({ total, rows, page, pageSize }: AgendaOutput): string {
  const people = `${total.toLocaleString("en-US")} ${total === 1 ? "person" : "people"}, the most stuck first`;
  if (total > pageSize || page > 1) return people;
  const late = rows.filter(({ overdue }) => overdue > 0).length;
  return late === 0 ? people : `${people} · ${late} with something overdue`;
}
