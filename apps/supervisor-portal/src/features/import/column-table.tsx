import type { ImportSheetView, RecogniseImportOutput } from "@ips/contract";
import { DataTable } from "@ips/ui/data-table";
import { SelectField } from "@ips/ui/select-field";

type SheetColumn = ImportSheetView["columns"][number];
type Fields = RecogniseImportOutput["fields"][keyof RecogniseImportOutput["fields"]];

export type ColumnTableProps = {
  sheet: ImportSheetView;
  fields: Fields;
  onField: (column: number, field: string | null) => void;
};

/** The columns of a sheet, each with what stands in it and what it holds. */
export function ColumnTable({ sheet, fields, onField }: ColumnTableProps) {
  const options = fields.map(({ field, label, required }) => ({
    value: field,
    text: required ? `${label} (needed)` : label,
  }));
  return (
    <DataTable<SheetColumn>
      caption={`Columns of ${sheet.file}`}
      captionHidden
      density="dense"
      rows={sheet.columns}
      rowKey={({ column }) => String(column)}
      loadingLabel="Loading the columns"
      empty={<p>This sheet has no columns.</p>}
      columns={[
        {
          key: "heading",
          header: "Column in the file",
          rowHeader: true,
          cell: ({ heading, column }) =>
            heading === "" ? `Column ${column + 1}, without a heading` : heading,
        },
        { key: "samples", header: "Stands in it", cell: ({ samples }) => <Samples samples={samples} /> },
        {
          key: "field",
          header: "What it holds",
          cell: ({ column, heading, field }) => (
            <SelectField
              label={<span className="usa-sr-only">What “{heading}” holds</span>}
              name={`field-${sheet.sheetId}-${column}`}
              placeholder="Not used"
              options={options}
              value={field ?? ""}
              onChange={({ target }) => onField(column, target.value === "" ? null : target.value)}
            />
          ),
        },
      ]}
    />
  );
}

function Samples({ samples }: { samples: readonly string[] }) {
  const some = [...new Set(samples.filter((sample) => sample.trim() !== ""))].slice(0, 3);
  if (some.length === 0) return <span className="ips-nothing">empty in the first rows</span>;
  return <span className="ips-import__samples">{some.join(" · ")}</span>;
}
