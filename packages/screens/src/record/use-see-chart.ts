import { useApi } from "@ips/portal-kit/api";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusalText } from "../shell/refusal-words.ts";

/** Marks a chart that a reviewer opened as looked at, from wherever it is told, with the way back. */
export function useSeeChart(): { see: (chartId: string) => void; busy: boolean } {
  const api = useApi();
  const say = useStatusMessage();
  const queries = useQueryClient();
  const save = useMutation(
    api.review.seeChart.mutationOptions({
      onSuccess: (_, { chartId, seen }) => {
        void queries.invalidateQueries(api.today.pathFilter());
        void queries.invalidateQueries(api.review.charts.pathFilter());
        say(
          seen
            ? {
                text: "Marked as looked at. The opening stays listed in its review and on the person's page.",
                action: { text: "Undo", onAction: () => save.mutate({ chartId, seen: false }) },
              }
            : { text: "It waits for you again." },
        );
      },
      onError: (error) => say({ text: refusalText(error), tone: "error" }),
    }),
  );
  return { see: (chartId) => save.mutate({ chartId, seen: true }), busy: save.isPending };
}
