import type { PlanContent, PlanStaleFacts } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { readAppError } from "@ips/portal-kit/read-app-error";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";

/** What came of a save: the new version, the newer version that stood in the way, or another refusal. */
export type SaveAnswer =
  | { kind: "saved"; version: number }
  | { kind: "stale"; newer: PlanStaleFacts }
  | { kind: "refused"; error: unknown };

/**
 * Saves a plan on top of the version it was edited from. A save that would overwrite a newer version is
 * refused by the server; the answer then carries that version, and nothing is lost on either side.
 */
export function useSavePlan(
  clientId: string,
  planId: string,
): { save: (baseVersion: number, content: PlanContent) => Promise<SaveAnswer>; busy: boolean } {
  const api = useApi();
  const queryClient = useQueryClient();
  const { refetch } = useClient();
  const mutation = useMutation(api.plan.save.mutationOptions());
  const save = async (baseVersion: number, content: PlanContent): Promise<SaveAnswer> => {
    try {
      const { version } = await mutation.mutateAsync({ clientId, planId, baseVersion, content });
      await queryClient.invalidateQueries({ queryKey: api.plan.pathKey() });
      await refetch();
      return { kind: "saved", version };
    } catch (error) {
      const { code, facts } = readAppError(error);
      if (code === "plan.stale" && "content" in facts)
        return { kind: "stale", newer: facts as unknown as PlanStaleFacts };
      return { kind: "refused", error };
    }
  };
  return { save, busy: mutation.isPending };
}
