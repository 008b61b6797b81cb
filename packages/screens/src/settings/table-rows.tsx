import type { TablePreview } from "@ips/contract";
import { formatDate } from "@ips/i18n/format-date";
import { DataTable } from "@ips/ui/data-table";
import { thresholdAmount } from "../record/threshold-amount.ts";
import { useToday } from "../shell/session.tsx";

type Row = TablePreview["rows"][number];

/** Rows of a loaded table as people read them: days as dates, cents as dollars. */
export function TableRows({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  const today = useToday();
  const titles = rows.some(({ title }) => title !== null);
  return (
    <DataTable
      caption={caption}
      density="dense"
      columns={[
        {
          key: "key",
          header: titles ? "Code" : "Place",
          rowHeader: true,
          cell: ({ key, item }: Row) => (item === null ? key : `${key}, ${item}`),
        },
        titles
          ? { key: "title", header: "Title", cell: ({ title }: Row) => title }
          : { key: "amount", header: "Amount", cell: amountText },
        { key: "from", header: "From", cell: ({ from }: Row) => formatDate(from, "en", today) },
        {
          key: "until",
          header: "Until",
          cell: ({ until }: Row) => (until === null ? "a newer row" : formatDate(until, "en", today)),
        },
        { key: "source", header: "Source", cell: ({ source }: Row) => source ?? "as the table" },
      ]}
      rows={rows}
      rowKey={({ key, item, from }) => `${key} ${item ?? ""} ${from}`}
      loadingLabel="Loading the rows"
      empty={null}
    />
  );
}

const amountText = ({ amount, unit }: Row): string =>
  amount === null || unit === null ? "" : thresholdAmount({ amount, unit });
