import type { RulebookDocument } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { RulebookSearch } from "./rulebook-search.ts";

/** The rulebook on a day. It changes with a version or an agency's settings, so an open page asks once. */
export function useRulebook({ asOf }: RulebookSearch): UseQueryResult<RulebookDocument, unknown> {
  const api = useApi();
  return useQuery({
    ...api.rulebook.get.queryOptions({ asOf: asOf ?? null }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
