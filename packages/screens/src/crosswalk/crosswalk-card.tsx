import { crosswalkSides } from "@ips/crosswalk";
import { crosswalkPairName } from "@ips/i18n/crosswalk-pair";
import { useApi } from "@ips/portal-kit/api";
import { Link } from "@ips/ui/link";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { NextActLine } from "./next-act-line.tsx";
import { pairsByNeed } from "./pairs-by-need.ts";
import { sideShortName } from "./side-name.ts";
import { SideStatus } from "./side-status.tsx";

/** The eight pairs in a glance: where each side stands, who acts next and by when, the most pressing first. Each opens to its detail. */
export function CrosswalkCard() {
  const api = useApi();
  const { client } = useClient();
  const query = useQuery(api.crosswalk.get.queryOptions({ clientId: client.clientId }));
  if (query.isPending) return <Skeleton label="Loading the crosswalk" shape="rows" count={8} />;
  if (!query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  const base = `/clients/${client.clientId}/crosswalk`;
  return (
    <>
      <ul className="ips-crosswalk-card">
        {pairsByNeed(query.data.pairs).map(({ pair, sides, next }) => (
          <li key={pair} className="ips-crosswalk-card__pair">
            <p className="ips-crosswalk-card__name">
              <Link href={`${base}#${pair}`} variant="quiet">
                {crosswalkPairName(pair)}
              </Link>
            </p>
            {crosswalkSides.map((side) => (
              <p key={side} className="ips-crosswalk-card__side">
                <span className="ips-crosswalk__who">{sideShortName(side)}</span>{" "}
                <SideStatus side={sides[side]} />
              </p>
            ))}
            {next && (
              <p className="ips-crosswalk-card__next">
                <NextActLine next={next} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="ips-card-foot">
        <Link href={base}>Open the crosswalk</Link>
      </p>
    </>
  );
}
