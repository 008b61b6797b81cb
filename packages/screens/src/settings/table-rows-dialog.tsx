import type { TableView } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Dialog } from "@ips/ui/dialog";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { Refusal } from "../shell/refusal.tsx";
import { TableRows } from "./table-rows.tsx";

/** All rows of a table, in use or not. */
export function TableRowsDialog({ table, onClose }: { table: TableView; onClose: () => void }) {
  const api = useApi();
  const query = useQuery(api.referenceTable.get.queryOptions({ tableId: table.tableId }));
  return (
    <Dialog open onClose={onClose} title={table.title} closeLabel="Close" size="large">
      {query.isPending && <Skeleton label="Loading the rows" shape="rows" count={4} />}
      {query.isError && !query.data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data && <TableRows rows={query.data.rows} caption={`Source: ${query.data.source}`} />}
    </Dialog>
  );
}
