import type { CaseloadOutput } from "@ips/contract";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { SelectField } from "@ips/ui/select-field";
import { TextField } from "@ips/ui/text-field";
import { Toolbar } from "@ips/ui/toolbar";
import { useEffect, useEffectEvent, useState } from "react";
import { phaseName } from "../record/phase-name.ts";
import type { CaseloadSearch } from "../record/caseload-search.ts";

const phases = ["getting-started", "job-search", "working", "closed"] as const;

export type CaseloadFiltersProps = {
  search: CaseloadSearch;
  side: "ips" | "vr";
  loads: CaseloadOutput["loads"];
  team: boolean;
  onSearch: (next: CaseloadSearch) => void;
};

/** What narrows the list. Each choice goes into the address, so that a view can be kept as a bookmark. */
export function CaseloadFilters({ search, side, loads, team, onSearch }: CaseloadFiltersProps) {
  const [text, setText] = useState(search.text ?? "");
  const apply = useEffectEvent((next: string) => {
    const { text: _text, page: _page, ...rest } = search;
    if (next !== (search.text ?? "")) onSearch(next ? { ...rest, text: next } : rest);
  });
  useEffect(() => {
    // A pause in typing, so that not every letter is a request.
    const timer = setTimeout(() => apply(text.trim()), 250);
    return () => clearTimeout(timer);
  }, [text]);
  const choose = (key: "phase" | "staff", value: string) => {
    const { page: _page, [key]: _old, ...rest } = search;
    onSearch(value ? { ...rest, [key]: value } : rest);
  };
  return (
    <Toolbar label="Narrow the list">
      <TextField
        label="Name or number"
        name="text"
        type="search"
        width="narrow"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {side === "ips" && (
        <SelectField
          label="Phase"
          name="phase"
          width="narrow"
          placeholder="All open"
          options={phases.map((phase) => ({ value: phase, text: phaseName(phase) }))}
          value={search.phase ?? ""}
          onChange={(event) => choose("phase", event.target.value)}
        />
      )}
      {team && loads.length > 0 && (
        <SelectField
          label={side === "ips" ? "Employment specialist" : "VR counselor"}
          name="staff"
          width="narrow"
          placeholder="Everybody"
          options={loads.map(({ staff }) => ({ value: staff.staffId, text: staff.name }))}
          value={search.staff ?? ""}
          onChange={(event) => choose("staff", event.target.value)}
        />
      )}
      <CheckboxField
        label="Only who needs attention"
        name="attention"
        checked={search.attention ?? false}
        onChecked={(checked) => {
          const { attention: _old, page: _page, ...rest } = search;
          onSearch(checked ? { ...rest, attention: true } : rest);
        }}
      />
    </Toolbar>
  );
}
