import { selfEvaluationStanding } from "@ips/fidelity";
import { formatDue } from "@ips/i18n/format-due";
import { useApi } from "@ips/portal-kit/api";
import { useSession } from "@ips/screens/shell/session.tsx";
import { Alert } from "@ips/ui/alert";
import { Link } from "@ips/ui/link";
import { useQuery } from "@tanstack/react-query";

/** When the next self-evaluation goes to the state, where the agency hands them over on a rhythm; an alert when its day is near, and a warning once it has passed. */
export function SelfEvaluationLine({ unitId }: { unitId: string }) {
  const api = useApi();
  const { today } = useSession();
  const { data } = useQuery(api.publication.list.queryOptions({ unitId }));
  const due = data?.selfEvaluationDueOn ?? null;
  if (due === null) return null;
  const how = (
    <>
      Rate the program with your own staff under <Link href="/fidelity/reviews">Reviews</Link>, then{" "}
      <Link href="/fidelity/publish">publish it</Link>.
    </>
  );
  const when = `The next self-evaluation goes to the state by ${formatDue(due, "en", today)}`;
  return selfEvaluationStanding(due, today) !== "current" ? (
    <Alert tone={due < today ? "warning" : "info"} heading={when}>
      {how}
    </Alert>
  ) : (
    <p className="ips-fidelity__note">
      {when}. {how}
    </p>
  );
}
