import type { OpeningView } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { Card } from "@ips/ui/card";
import { Skeleton } from "@ips/ui/skeleton";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Refusal } from "../shell/refusal.tsx";
import { OpeningFacts } from "./opening-facts.tsx";

/** What the reader has opened, latest first, with what was said of it. */
export function MyOpenings() {
  const api = useApi();
  const query = useQuery(api.breakGlass.mine.queryOptions());
  return (
    <Card title="What you have opened">
      {query.isPending && <Skeleton label="Loading what you have opened" shape="rows" count={2} />}
      {query.isError && !query.data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data?.rows.length === 0 && (
        <p className="ips-nothing">You have not opened any record elsewhere in the agency.</p>
      )}
      {query.data && query.data.rows.length > 0 && (
        <ul className="ips-brief-list">
          {query.data.rows.map((opening) => (
            <li key={opening.openingId}>
              <MyOpening opening={opening} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function MyOpening({ opening }: { opening: OpeningView }) {
  const api = useApi();
  const say = useStatusMessage();
  const queries = useQueryClient();
  const close = useMutation(
    api.breakGlass.close.mutationOptions({
      onSuccess: () => {
        say({ text: "The record is closed to you again." });
        void queries.invalidateQueries(api.breakGlass.pathFilter());
        queries.removeQueries(api.client.pathFilter());
      },
      onError: () =>
        say({ text: "It could not be closed just now. It ends by itself; or try again.", tone: "error" }),
    }),
  );
  const { client, unitName, open, openingId } = opening;
  return (
    <>
      <p className="ips-brief-list__head">
        {client ? `${client.name} · ${unitName}` : `A person of ${unitName}`}
      </p>
      <OpeningFacts opening={opening} />
      {open && client && (
        <p className="ips-card-foot">
          <ButtonLink href={`/clients/${client.clientId}`}>Go to the person's page</ButtonLink>{" "}
          <Button variant="quiet" busy={close.isPending} onClick={() => close.mutate({ openingId })}>
            Close the record again
          </Button>
        </p>
      )}
    </>
  );
}
