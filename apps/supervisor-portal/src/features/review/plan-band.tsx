import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { formatMonthDay } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { Card } from "@ips/ui/card";
import { Link } from "@ips/ui/link";
import { Meter } from "@ips/ui/meter";
import { useQuery } from "@tanstack/react-query";

/** A review opens with what the last one led to: the goals of the program's action plan, and how far each is. Nothing where there is none. */
export function PlanBand({ unitId }: { unitId: string }) {
  const api = useApi();
  const { data } = useQuery(api.actionPlan.get.queryOptions({ unitId, reviewId: null }));
  if (!data?.review || data.goals.length === 0) return null;
  return (
    <Card title={`Since the review of ${formatMonthDay(data.review.visitTo, "en", data.today)}`} tone="quiet">
      <ul className="ips-review__plan">
        {data.goals.map(({ id, item, key, goal, done, steps }) => (
          <li key={id}>
            <span>
              {key === null ? `Item ${item}` : fidelityItemName(key)}: {goal}
            </span>{" "}
            <Meter
              label={`Steps: ${goal}`}
              value={done}
              max={steps.length}
              text={`${done} of ${steps.length} steps`}
            />
          </li>
        ))}
      </ul>
      <Link href={`/fidelity/plan?review=${data.review.reviewId}`}>Open the action plan</Link>
    </Card>
  );
}
