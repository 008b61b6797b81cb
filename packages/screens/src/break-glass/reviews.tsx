import type { OpeningView, ReviewsOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { Disclosure } from "@ips/ui/disclosure";
import { Link } from "@ips/ui/link";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { Moment } from "../record/day.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { JudgeDialog } from "./judge-dialog.tsx";
import { OpeningFacts } from "./opening-facts.tsx";

/** What a supervisor has to judge, what was judged, and whom the own staff looked for. */
export function Reviews({ unit }: { unit: "program" | "office" }) {
  const api = useApi();
  const query = useQuery(api.breakGlass.reviews.queryOptions());
  const [judging, setJudging] = useState<OpeningView | null>(null);
  if (query.isPending) return <Skeleton label="Loading what waits for your review" shape="cards" count={1} />;
  if (query.isError && !query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  const { toReview, reviewed, searches } = query.data;
  return (
    <Card title={`Opened in your ${unit} from elsewhere`}>
      {toReview.length === 0 && <p className="ips-nothing">Nothing waits for your review.</p>}
      <Openings openings={toReview}>
        {(opening) => (
          <Button variant="primary" onClick={() => setJudging(opening)}>
            Say whether it was justified
          </Button>
        )}
      </Openings>
      {reviewed.length > 0 && (
        <Disclosure button={`Reviewed (${reviewed.length})`}>
          <Openings openings={reviewed} />
        </Disclosure>
      )}
      <Disclosure button={`Whom your staff looked for (${searches.length})`}>
        <Searches searches={searches} />
      </Disclosure>
      {judging && <JudgeDialog opening={judging} onClose={() => setJudging(null)} />}
    </Card>
  );
}

function Openings({
  openings,
  children,
}: {
  openings: readonly OpeningView[];
  children?: (opening: OpeningView) => ReactNode;
}) {
  if (openings.length === 0) return null;
  return (
    <ul className="ips-brief-list">
      {openings.map((opening) => (
        <li key={opening.openingId}>
          <p className="ips-brief-list__head">
            {opening.byName} opened the record of{" "}
            {opening.client ? (
              <Link href={`/clients/${opening.client.clientId}`}>{opening.client.name}</Link>
            ) : (
              "a person"
            )}
          </p>
          <OpeningFacts opening={opening} />
          {children?.(opening)}
        </li>
      ))}
    </ul>
  );
}

function Searches({ searches }: { searches: ReviewsOutput["searches"] }) {
  if (searches.length === 0) return <p className="ips-nothing">Nobody of your staff has looked.</p>;
  return (
    <ul className="ips-brief-list">
      {searches.map(({ searchId, at, byName, asked, found }) => (
        <li key={searchId}>
          {byName} looked for {asked}: {found === 0 ? "nobody found" : `${found} found`} (<Moment at={at} />)
        </li>
      ))}
    </ul>
  );
}
