import { useApi } from "@ips/portal-kit/api";
import { Combobox, type ComboboxItem } from "@ips/ui/combobox";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";

/** The person chosen in a form. */
export type PickedClient = { clientId: string; name: string };

export type ClientPickerProps = {
  id: string;
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  optionalMark?: string;
  value: PickedClient | null;
  onValue: (client: PickedClient | null) => void;
  autoFocus?: boolean;
};

/**
 * Chooses a person: before anything is typed the own caseload, then whoever of the program matches. People whose
 * record stands at another agency are left out, because nothing is written on it.
 */
export function ClientPicker({ value, onValue, ...field }: ClientPickerProps) {
  const [query, setQuery] = useState(value?.name ?? "");
  const typed = useDeferredValue(query.trim());
  const searching = typed !== "" && typed !== value?.name;
  const { items, loading, more } = usePeople(searching ? typed : "");
  return (
    <Combobox
      {...field}
      query={query}
      placeholder="Name or number"
      onQuery={(next) => {
        setQuery(next);
        if (value && next !== value.name) onValue(null);
      }}
      items={items}
      loading={loading}
      emptyText={searching ? `Nobody found for “${typed}”` : "Nobody is on your caseload yet. Type a name."}
      loadingText="Searching…"
      resultsText={`${items.length} found${more ? ", more exist: type more letters" : ""}`}
      onSelect={(item) => {
        setQuery(item.text);
        onValue({ clientId: item.id, name: item.text });
      }}
    />
  );
}

function usePeople(text: string): { items: ComboboxItem[]; loading: boolean; more: boolean } {
  const api = useApi();
  const own = useQuery({
    ...api.caseload.list.queryOptions({ scope: "mine", sort: "name", pageSize: 50 }),
    staleTime: 60_000,
  });
  const found = useQuery({
    ...api.search.people.queryOptions({ text }),
    enabled: text !== "",
    placeholderData: keepPreviousData,
  });
  if (text === "") {
    const items =
      own.data?.rows.map(({ client }) => ({
        id: client.clientId,
        text: client.name,
        ...(client.number ? { detail: client.number } : {}),
      })) ?? [];
    return { items, loading: own.isFetching, more: false };
  }
  // Another agency's record has no number of ours.
  const people = found.data?.people.filter(({ number }) => number !== null) ?? [];
  return {
    items: people.map(({ clientId, name, number, hint, closed }) => ({
      id: clientId,
      text: name,
      detail: [number, hint, closed ? "closed" : null].filter(Boolean).join(" · "),
    })),
    loading: found.isFetching,
    more: found.data?.more ?? false,
  };
}
