import type { FidelityItem } from "@ips/contract";
import { DataTable, type Column } from "@ips/ui/data-table";
import { FigureLink } from "./figure-link.tsx";
import { inputName } from "./open-question.ts";

type Inputs = FidelityItem["inputs"];
type Row = { name: string; inputs: Inputs };

/** The figures of each specialist, in the order of their names: to help, never a ranking, so no column sorts. */
export function SpecialistTable({
  caption,
  inputs,
  program,
}: {
  caption: string;
  inputs: Inputs;
  program: string;
}) {
  const keys = [...new Set(inputs.map(({ key }) => key))];
  const rows = [...Map.groupBy(inputs, ({ specialist }) => specialist ?? "")]
    .map(([name, own]): Row => ({ name, inputs: own }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const columns: Column<Row>[] = [
    { key: "name", header: "Specialist", rowHeader: true, cell: ({ name }) => name },
    ...keys.map((key): Column<Row> => ({
      key,
      header: inputName(key),
      align: "end",
      width: "narrow",
      cell: (row) => {
        const input = row.inputs.find((each) => each.key === key);
        return input === undefined ? "–" : <FigureLink input={input} program={program} />;
      },
    })),
  ];
  return (
    <DataTable<Row>
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ name }) => name}
      loadingLabel="Loading the specialists"
      empty={null}
      density="dense"
    />
  );
}
