import { useApi } from "@ips/portal-kit/api";
import { useRecordChanged } from "@ips/screens/record/use-record-changed.ts";
import { useQueryClient } from "@tanstack/react-query";

/** After a decision or a question: the inbox, the letter and everything about people is read again. */
export function useReferralChanged(): () => Promise<void> {
  const api = useApi();
  const queries = useQueryClient();
  const recordChanged = useRecordChanged();
  return async () => {
    await Promise.all([queries.invalidateQueries(api.referral.pathFilter()), recordChanged()]);
  };
}
