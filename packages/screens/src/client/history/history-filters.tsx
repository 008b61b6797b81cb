import type { HistoryOutput } from "@ips/contract";
import { Button } from "@ips/ui/button";
import { SelectField } from "@ips/ui/select-field";
import { TextField } from "@ips/ui/text-field";
import { Toolbar } from "@ips/ui/toolbar";
import { useEffect, useEffectEvent, useState } from "react";
import type { HistorySearch } from "../../record/history-search.ts";
import { SpanFields } from "../../record/span-fields.tsx";

const kinds = [
  ["person", "Name and contact"],
  ["services", "Program and referral"],
  ["vr", "VR case"],
  ["dates", "Dates and evidence"],
  ["contacts", "Contacts"],
  ["jobs", "Jobs"],
  ["plan", "Plan"],
  ["sharing", "Sharing"],
] as const;

export type HistoryFiltersProps = {
  search: HistorySearch;
  people: HistoryOutput["people"];
  today: string;
  onSearch: (next: HistorySearch) => void;
};

/** What narrows the history. Each choice goes into the address, so that a view can be kept and sent on. */
export function HistoryFilters({ search, people, today, onSearch }: HistoryFiltersProps) {
  const [text, setText] = useState(search.text ?? "");
  const choose = (key: "kind" | "by" | "from" | "until" | "text", value: string) => {
    const { page: _page, [key]: _old, ...rest } = search;
    onSearch(value ? { ...rest, [key]: value } : rest);
  };
  const apply = useEffectEvent((next: string) => {
    if (next !== (search.text ?? "")) choose("text", next);
  });
  useEffect(() => {
    // A pause in typing, so that not every letter is a request.
    const timer = setTimeout(() => apply(text.trim()), 250);
    return () => clearTimeout(timer);
  }, [text]);
  const narrowed = Object.keys(search).some((key) => key !== "page");
  return (
    <div className="ips-no-print">
      <Toolbar
        label="Narrow the history"
        end={
          narrowed && (
            <Button
              variant="quiet"
              onClick={() => {
                setText("");
                onSearch({});
              }}
            >
              Show everything
            </Button>
          )
        }
      >
        <TextField
          label="Words"
          name="text"
          type="search"
          width="narrow"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <SelectField
          label="What"
          name="kind"
          width="narrow"
          placeholder="Everything"
          options={kinds.map(([value, name]) => ({ value, text: name }))}
          value={search.kind ?? ""}
          onChange={(event) => choose("kind", event.target.value)}
        />
        <SelectField
          label="By"
          name="by"
          width="narrow"
          placeholder="Everybody"
          options={people.map(({ by, name }) => ({ value: by, text: name || "The import" }))}
          value={search.by ?? ""}
          onChange={(event) => choose("by", event.target.value)}
        />
        <SpanFields span={search} today={today} onChoose={choose} />
      </Toolbar>
    </div>
  );
}
