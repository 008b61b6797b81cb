import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { DataTable } from "@ips/ui/data-table";
import { EmptyState } from "@ips/ui/empty-state";
import { Section } from "@ips/ui/section";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useClient } from "../record/client-context.tsx";
import { ListPages } from "../record/list-pages.tsx";
import { pageSearch } from "../record/page-search.ts";
import { useAddress } from "../record/use-address.ts";
import { Refusal } from "../shell/refusal.tsx";
import { AddContactCard } from "./add-contact-card.tsx";
import { contactColumns } from "./contact-columns.tsx";
import type { ContactRow } from "./contacts-page.ts";
import { EditContactDialog } from "./edit-contact-dialog.tsx";

/** Every contact with the person, latest first, and the form for a new one in place. */
export function ContactsTab() {
  const api = useApi();
  const navigate = useNavigate();
  const { client } = useClient();
  const { page = 1 } = useAddress(pageSearch);
  const [adding, setAdding] = useState(false);
  const [editing, setEditing] = useState<ContactRow | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);
  useEffect(() => {
    // The form is gone: the focus goes back to where it was opened.
    if (wasAdding.current && !adding) opener.current?.focus();
    wasAdding.current = adding;
  }, [adding]);
  const query = useQuery({
    ...api.client.contacts.queryOptions({ clientId: client.clientId, page }),
    placeholderData: keepPreviousData,
  });
  const list = query.data;
  const mayLog = client.can.logContact;
  const start = mayLog ? (
    <Button ref={opener} variant="primary" icon="plus" onClick={() => setAdding(true)}>
      Log contact
    </Button>
  ) : undefined;
  return (
    <Section
      title="Contacts"
      note={list ? list.total.toLocaleString("en-US") : undefined}
      actions={adding ? undefined : start}
    >
      {adding && <AddContactCard onClose={() => setAdding(false)} />}
      <DataTable<ContactRow>
        caption={`Contacts with ${client.name}`}
        captionHidden
        columns={contactColumns({ onEdit: mayLog ? setEditing : null })}
        rows={list?.rows}
        rowKey={({ contactId }) => contactId}
        state={query.isPending ? "loading" : query.isError && !list ? "error" : "ready"}
        loadingLabel="Loading contacts"
        error={<Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />}
        empty={
          adding ? null : (
            <EmptyState icon="phone" title="Contacts will be listed here" action={start}>
              A few words after each visit or call: where, how long, what comes next.
            </EmptyState>
          )
        }
        foot={
          list && list.total > list.pageSize ? (
            <ListPages
              label="Pages of contacts"
              {...list}
              onPage={(next) => void navigate({ to: ".", search: next > 1 ? { page: next } : {} })}
            />
          ) : undefined
        }
      />
      {editing && <EditContactDialog contact={editing} onClose={() => setEditing(null)} />}
    </Section>
  );
}
