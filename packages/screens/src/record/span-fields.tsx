import { DateField } from "@ips/ui/date-field";

/** From which day to which a list is narrowed; neither lies ahead. */
export function SpanFields({
  span,
  today,
  onChoose,
}: {
  span: { from?: string | undefined; until?: string | undefined };
  today: string;
  onChoose: (key: "from" | "until", value: string) => void;
}) {
  return (
    <>
      <DateField
        label="From"
        name="from"
        max={today}
        value={span.from ?? ""}
        onValue={(value) => onChoose("from", value)}
      />
      <DateField
        label="To"
        name="until"
        max={today}
        value={span.until ?? ""}
        onValue={(value) => onChoose("until", value)}
      />
    </>
  );
}
