import type { PlanOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useSayDone } from "../record/use-say-done.ts";
import { refusalText } from "../shell/refusal-words.ts";

/** Brings an earlier version of a plan back as the next one; what stands now stays a version, and can come back the same way. */
export function RestoreVersion({ plan, version }: { plan: PlanOutput; version: number }) {
  const api = useApi();
  const queries = useQueryClient();
  const say = useStatusMessage();
  const sayDone = useSayDone();
  const restore = useMutation(api.plan.restore.mutationOptions());
  const { clientId, version: standing } = plan;
  const bring = async (earlier: number, baseVersion: number): Promise<number> => {
    const saved = await restore.mutateAsync({ clientId, version: earlier, baseVersion });
    await queries.invalidateQueries(api.plan.pathFilter());
    return saved.version;
  };
  const press = async () => {
    try {
      const next = await bring(version, standing);
      sayDone(`Version ${version} is back, as version ${next}.`, () => bring(standing, next));
    } catch (error) {
      say({ text: refusalText(error), tone: "error" });
    }
  };
  return (
    <Button size="small" icon="undo" busy={restore.isPending} onClick={() => void press()}>
      Restore<span className="usa-sr-only"> version {version}</span>
    </Button>
  );
}
