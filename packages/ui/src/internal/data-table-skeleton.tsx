/** Rows of the coming table's shape; they show themselves only after 200 ms. */
export function DataTableSkeleton({
  columns,
  rows,
  label,
}: {
  columns: number;
  rows: number;
  label: string;
}) {
  return (
    <tbody role="rowgroup" className="ips-table__skeleton">
      <tr role="row" className="usa-sr-only">
        <td role="cell">
          <span role="status">{label}</span>
        </td>
      </tr>
      {Array.from({ length: rows }, (_, row) => (
        <tr key={row} aria-hidden="true" className="ips-table__row">
          {Array.from({ length: columns }, (_cell, column) => (
            <td key={column} className="ips-table__cell">
              <span className="ips-skeleton__bone">{"\u00a0"}</span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
