import type { PlanTalkOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { useQuery, useQueryClient } from "@tanstack/react-query";

const nothing: PlanTalkOutput = { canWrite: false, canAskOf: [], threads: [], tasks: [] };

/** What is said and asked about a plan, and how to read it again after a write. */
export function usePlanTalk(clientId: string): {
  readonly talk: PlanTalkOutput;
  readonly error: unknown;
  readonly again: () => Promise<void>;
} {
  const api = useApi();
  const queryClient = useQueryClient();
  const query = useQuery(api.planTalk.get.queryOptions({ clientId }));
  return {
    talk: query.data ?? nothing,
    error: query.data ? null : query.error,
    again: async () => {
      await Promise.all(
        [api.planTalk.pathKey(), api.today.pathKey()].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      );
    },
  };
}
