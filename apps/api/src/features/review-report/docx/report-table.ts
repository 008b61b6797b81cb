import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableLayoutType,
  TableRow,
  TableCell,
  TextRun,
  WidthType,
} from "docx";

/** A column: its head, how wide it is in twips, and whether its cells are numbers. */
export type ReportColumn = { readonly head: string; readonly width: number; readonly number?: boolean };

/** A row; a strong one is a sum. */
export type ReportRow = { readonly cells: readonly string[]; readonly strong?: boolean };

const line = { style: BorderStyle.SINGLE, size: 4, color: "B8BEBC" };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };

/**
 * A real table: its head is a head for a screen reader and comes again on every page, no row is torn in two, and the rows stay on one page
 * where it holds them.
 */
export function reportTable(columns: readonly ReportColumn[], rows: readonly ReportRow[]): Table {
  return new Table({
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    margins: { left: 100, right: 100 },
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) =>
          cell(column, column.head, { strong: true, fill: "E7EFEE", keepNext: true }),
        ),
      }),
      ...rows.map(
        ({ cells, strong = false }, number) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, index) =>
              cell(column, cells[index] ?? "", {
                strong,
                fill: strong ? "F4F6F5" : null,
                keepNext: number < rows.length - 1,
              }),
            ),
          }),
      ),
    ],
  });
}

function cell(
  { width, number = false }: ReportColumn,
  text: string,
  { strong, fill, keepNext }: { strong: boolean; fill: string | null; keepNext: boolean },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    children: [
      new Paragraph({
        style: "ReportCell",
        keepNext,
        alignment: number ? "right" : "left",
        children: [new TextRun({ text, bold: strong })],
      }),
    ],
  });
}
