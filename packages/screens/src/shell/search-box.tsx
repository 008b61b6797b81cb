import { useApi } from "@ips/portal-kit/api";
import type { ComboboxItem } from "@ips/ui/combobox";
import { SearchCombobox } from "@ips/ui/search-combobox";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { SearchOutput } from "@ips/contract";
import { useDeferredValue, useState } from "react";

/** Fewer letters than this would list half the caseload. */
const shortest = 2;

function toItems(found: SearchOutput | undefined): ComboboxItem[] {
  if (!found) return [];
  return [
    ...found.people.map((person) => ({
      id: `clients/${person.clientId}`,
      text: person.name,
      detail: [person.number, person.hint, person.closed ? "closed" : null].filter(Boolean).join(" · "),
      group: "People",
    })),
    ...found.employers.map((employer) => ({
      id: `employers/${employer.employerId}`,
      text: employer.name,
      detail: employer.city ?? undefined,
      group: "Employers",
    })),
  ];
}

/** The header's search: people and employers as you type, only those this person may see anyway. */
export function SearchBox({ id }: { id: string }) {
  const api = useApi();
  const navigate = useNavigate();
  const [query, setQuery] = useState("");
  const text = useDeferredValue(query.trim());
  const enough = text.length >= shortest;
  const found = useQuery({
    ...api.search.people.queryOptions({ text }),
    enabled: enough,
    placeholderData: keepPreviousData,
  });
  const items = enough ? toItems(found.data) : [];
  return (
    <SearchCombobox
      id={id}
      name="search"
      label="Search people and employers"
      placeholder="Search people, employers…"
      shortcutHint="/"
      query={query}
      onQuery={setQuery}
      items={items}
      loading={enough && found.isFetching}
      emptyText={
        enough
          ? `Nobody found for “${text}” among the people and employers you work with`
          : "Type at least two letters of a name or number"
      }
      loadingText="Searching…"
      resultsText={
        enough ? `${items.length} found${found.data?.more ? ", more exist: type more letters" : ""}` : ""
      }
      onSelect={(item) => {
        setQuery("");
        void navigate({ href: `/${item.id}` });
      }}
    />
  );
}
