import { useApi } from "@ips/portal-kit/api";
import { useMutation, useQueryClient } from "@tanstack/react-query";

/** Marks what happened up to a moment as seen, and reads *Today* anew. */
export function useMarkSeen(): { mark: (upTo: string) => void; busy: boolean } {
  const api = useApi();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation(
    api.today.markSeen.mutationOptions({
      onSuccess: () => queries.invalidateQueries(api.today.pathFilter()),
    }),
  );
  return { mark: (upTo) => mutate({ upTo }), busy: isPending };
}
