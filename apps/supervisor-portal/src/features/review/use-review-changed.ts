import { useApi } from "@ips/portal-kit/api";
import { useQueryClient } from "@tanstack/react-query";

/** Reads everything of reviews again, after something of one has changed. */
export function useReviewChanged(): () => Promise<void> {
  const api = useApi();
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: api.review.pathKey() });
}
