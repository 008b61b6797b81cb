import { useApi } from "@ips/portal-kit/api";
import { useQueryClient } from "@tanstack/react-query";

/**
 * After a write about a person: what any page shows of people is read again. Resolves when what is on the
 * screen is fresh.
 */
export function useRecordChanged(): () => Promise<void> {
  const api = useApi();
  const queries = useQueryClient();
  return async () => {
    const touched = [api.client, api.caseload, api.today, api.employer, api.team, api.search].map((area) =>
      area.pathFilter(),
    );
    await Promise.all(touched.map((filter) => queries.invalidateQueries(filter)));
  };
}
