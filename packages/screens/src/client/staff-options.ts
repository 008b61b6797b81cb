import { useApi } from "@ips/portal-kit/api";
import type { SelectOption } from "@ips/ui/select-field";
import { useQuery } from "@tanstack/react-query";

/** The specialists (or counselors) to whom a person can be given today, for a list to choose from; undefined while loading. */
export function useStaffOptions(): SelectOption[] | undefined {
  const api = useApi();
  const { data } = useQuery({ ...api.directory.assignable.queryOptions(), staleTime: 60_000 });
  return data?.rows.map(({ staffId, name, unitName }) => ({
    value: staffId,
    text: unitName ? `${name}, ${unitName}` : name,
  }));
}
