import type { ImportSheetResult } from "@ips/contract";
import { importReasons } from "@ips/domain";
import { formatNumber } from "@ips/i18n/format-number";
import { importReasonWords } from "@ips/i18n/import-reason";
import { SelectField } from "@ips/ui/select-field";
import { TextField } from "@ips/ui/text-field";
import { Toolbar } from "@ips/ui/toolbar";
import type { RefusedFilter } from "./refused-filter.ts";

export type RefusedFiltersProps = {
  results: readonly ImportSheetResult[];
  filter: RefusedFilter;
  onFilter: (filter: RefusedFilter) => void;
  matching: number;
  of: number;
  /** More rows are on the server: the figures are of those that were loaded. */
  partly: boolean;
};

/** What narrows the table of faulty rows: sheet, reason, words. */
export function RefusedFilters({ results, filter, onFilter, matching, of, partly }: RefusedFiltersProps) {
  const sheets = results.filter(({ refused }) => refused > 0);
  const inReach = filter.sheetId === "" ? sheets : sheets.filter(({ sheetId }) => sheetId === filter.sheetId);
  const reasons = importReasons.flatMap((code) => {
    const count = inReach.reduce((sum, { refusedBy }) => sum + (refusedBy[code] ?? 0), 0);
    return count > 0
      ? [
          {
            value: code,
            text: `${importReasonWords(code).what.replace(/\.$/u, "")} (${formatNumber(count, "en")})`,
          },
        ]
      : [];
  });
  return (
    <Toolbar
      label="Narrow the rows"
      end={
        <span aria-live="polite">{`${matching === of ? "" : `${formatNumber(matching, "en")} of `}${partly ? "the first " : ""}${formatNumber(of, "en")} ${of === 1 ? "problem" : "problems"}`}</span>
      }
    >
      <SelectField
        label="File"
        name="refused-sheet"
        width="narrow"
        placeholder="All files"
        options={sheets.map(({ sheetId, name, refused }) => ({
          value: sheetId,
          text: `${name} (${formatNumber(refused, "en")})`,
        }))}
        value={filter.sheetId}
        onChange={({ target }) => onFilter({ ...filter, sheetId: target.value, code: "" })}
      />
      <SelectField
        label="What is wrong"
        name="refused-reason"
        width="narrow"
        placeholder="Anything"
        options={reasons}
        value={filter.code}
        onChange={({ target }) => onFilter({ ...filter, code: target.value })}
      />
      <TextField
        label="Line, column or value"
        name="refused-text"
        type="search"
        width="narrow"
        value={filter.text}
        onChange={({ target }) => onFilter({ ...filter, text: target.value })}
      />
    </Toolbar>
  );
}
