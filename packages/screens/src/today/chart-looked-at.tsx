import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { useSeeChart } from "../record/use-see-chart.ts";

/** What a supervisor does about a chart that a reviewer opened: look at the review it was for, and say that they have looked. */
export function ChartLookedAt({
  chartId,
  href,
  text,
  name,
}: {
  chartId: string;
  href: string | null;
  text: string;
  name: string;
}) {
  const { see, busy } = useSeeChart();
  return (
    <>
      <Button size="small" busy={busy} onClick={() => see(chartId)} aria-label={`Looked at, ${name}`}>
        Looked at
      </Button>
      {href !== null && (
        <ButtonLink href={href} size="small" variant="quiet" aria-label={`${text}, ${name}`}>
          {text}
        </ButtonLink>
      )}
    </>
  );
}
