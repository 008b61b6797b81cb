import type { AgendaOutput } from "@ips/contract";
import { SelectField } from "@ips/ui/select-field";
import { Toolbar } from "@ips/ui/toolbar";
import type { AgendaSearch } from "../record/agenda-search.ts";

/** What narrows the agenda: who of one's own, which agency, who there. Each choice goes into the address. */
export function AgendaFilters({
  search,
  side,
  agenda,
  onSearch,
}: {
  search: AgendaSearch;
  side: "ips" | "vr";
  agenda: Pick<AgendaOutput, "staff" | "partners" | "partnerNames">;
  onSearch: (next: AgendaSearch) => void;
}) {
  const choose = (key: "staff" | "agency" | "who", value: string) => {
    const { page: _page, [key]: _old, ...rest } = search;
    onSearch(value ? { ...rest, [key]: value } : rest);
  };
  const [own, theirs] =
    side === "ips"
      ? (["Employment specialist", "VR counselor"] as const)
      : (["VR counselor", "Employment specialist"] as const);
  const lists = [
    {
      key: "staff",
      label: own,
      options: agenda.staff.map(({ staffId, name }) => ({ value: staffId, text: name })),
    },
    {
      key: "agency",
      label: side === "ips" ? "VR agency" : "IPS agency",
      options: agenda.partners.map(({ agencyId, agencyName }) => ({ value: agencyId, text: agencyName })),
    },
    { key: "who", label: theirs, options: agenda.partnerNames.map((name) => ({ value: name, text: name })) },
  ] as const;
  // One of one is no choice.
  const useful = lists.filter(({ key, options }) => options.length > 1 || search[key] !== undefined);
  if (useful.length === 0) return null;
  return (
    <Toolbar label="Narrow the agenda">
      {useful.map(({ key, label, options }) => (
        <SelectField
          key={key}
          label={label}
          name={key}
          width="narrow"
          placeholder="Everybody"
          options={options}
          value={search[key] ?? ""}
          onChange={(event) => choose(key, event.target.value)}
        />
      ))}
    </Toolbar>
  );
}
