import { formatMonth, formatMonthDay } from "@ips/i18n/format-date";
import { FieldRow } from "@ips/ui/field-row";
import { SelectField } from "@ips/ui/select-field";
import { useNavigate } from "@tanstack/react-router";
import { earlierEnds, ownMonths, usualMonths, type OwnFiguresSearch } from "./own-figures-search.ts";

/** Over what time one's own figures are shown; the address keeps it, so that going back finds it again. */
export function OwnWindowFields({ search, today }: { search: OwnFiguresSearch; today: string }) {
  const navigate = useNavigate();
  const { months = usualMonths, until } = search;
  const go = (next: OwnFiguresSearch) => void navigate({ to: ".", search: next, replace: true });
  const ends = earlierEnds(today);
  return (
    <FieldRow>
      <SelectField
        label="Records of"
        name="months"
        width="narrow"
        options={[...new Set([...ownMonths, months])]
          .toSorted((a, b) => a - b)
          .map((each) => ({ value: String(each), text: each === 1 ? "one month" : `${each} months` }))}
        value={String(months)}
        onChange={({ target }) => go({ ...search, months: Number(target.value) })}
      />
      <SelectField
        label="Up to"
        name="until"
        width="narrow"
        options={[
          { value: "", text: "today" },
          ...ends.map((end) => ({ value: end, text: `the end of ${formatMonth(end, "en")}` })),
          ...(until === undefined || ends.includes(until)
            ? []
            : [{ value: until, text: formatMonthDay(until, "en", today) }]),
        ]}
        value={until ?? ""}
        onChange={({ target }) => go(target.value === "" ? { months } : { ...search, until: target.value })}
      />
    </FieldRow>
  );
}
