import type { ImportSheetView } from "@ips/contract";
import { formatNumber } from "@ips/i18n/format-number";
import { RadioGroup } from "@ips/ui/radio-group";
import { dateOrderText } from "./date-order-text.ts";

const choices = [
  { value: "month-first", text: "Month first: 3/4/26 is March 4, 2026" },
  { value: "day-first", text: "Day first: 3/4/26 is April 3, 2026" },
];

/** In which order a sheet writes month and day: said where its own rows decide it, asked where nothing does. */
export function DateOrderField({
  sheet,
  onOrder,
}: {
  sheet: ImportSheetView;
  onOrder: (order: "month-first" | "day-first") => void;
}) {
  const used = sheet.dates.filter(({ by }) => by !== "not-needed");
  if (used.length === 0) return null;
  const asked = used.find(({ by }) => by === "assumed" || by === "mixed" || by === "chosen");
  if (!asked) return <p className="ips-import__facts">{used.map(dateOrderText).join(" ")}</p>;
  return (
    <RadioGroup
      label="How this sheet writes dates"
      hint={`${dateOrderText(asked)} ${formatNumber(asked.ambiguous, "en")} ${asked.ambiguous === 1 ? "date" : "dates"} can be read either way.`}
      name={`dates-${sheet.sheetId}`}
      choices={choices}
      value={asked.by === "mixed" ? "" : asked.order}
      onValue={(order) => onOrder(order === "day-first" ? "day-first" : "month-first")}
    />
  );
}
