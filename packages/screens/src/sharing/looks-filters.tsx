import type { LooksOutput, LookWay } from "@ips/contract";
import { lookWayName } from "@ips/i18n/look-way";
import { Button } from "@ips/ui/button";
import { SelectField } from "@ips/ui/select-field";
import { Toolbar } from "@ips/ui/toolbar";
import type { LooksSearch } from "../record/looks-search.ts";
import { SpanFields } from "../record/span-fields.tsx";

const ways = ["own-unit", "release", "break-glass"] as const satisfies readonly LookWay[];

export type LooksFiltersProps = {
  search: LooksSearch;
  people: LooksOutput["people"];
  today: string;
  /** The reader's own agency, which need not be named. */
  agency: string;
  onSearch: (next: LooksSearch) => void;
};

/** What narrows who has looked. Each choice goes into the address and begins at the latest. */
export function LooksFilters({ search, people, today, agency, onSearch }: LooksFiltersProps) {
  const { older: _older, newer: _newer, ...filters } = search;
  const choose = (key: "by" | "way" | "from" | "until", value: string) => {
    const { [key]: _old, ...rest } = filters;
    onSearch(value ? { ...rest, [key]: value } : rest);
  };
  return (
    <div className="ips-no-print">
      <Toolbar
        label="Narrow who has looked"
        end={
          Object.keys(filters).length > 0 && (
            <Button variant="quiet" onClick={() => onSearch({})}>
              Show everybody
            </Button>
          )
        }
      >
        <SelectField
          label="Who"
          name="by"
          width="narrow"
          placeholder="Everybody"
          options={people.map(({ by, name, agencyName }) => ({
            value: by,
            text: agencyName === agency ? name : `${name}, ${agencyName}`,
          }))}
          value={search.by ?? ""}
          onChange={(event) => choose("by", event.target.value)}
        />
        <SelectField
          label="How"
          name="way"
          width="narrow"
          placeholder="Every way"
          options={ways.map((way) => ({ value: way, text: lookWayName(way) }))}
          value={search.way ?? ""}
          onChange={(event) => choose("way", event.target.value)}
        />
        <SpanFields span={search} today={today} onChoose={choose} />
      </Toolbar>
    </div>
  );
}
