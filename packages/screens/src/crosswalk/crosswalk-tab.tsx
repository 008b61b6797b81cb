import type { SharedWorkKind } from "@ips/domain";
import { useApi } from "@ips/portal-kit/api";
import { Disclosure } from "@ips/ui/disclosure";
import { Section } from "@ips/ui/section";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../record/client-context.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { useSession } from "../shell/session.tsx";
import { dutyPage } from "./duty-page.ts";
import { PairRow } from "./pair-row.tsx";
import { RecordedWork } from "./recorded-work.tsx";
import { RecordWorkDialog } from "./record-work-dialog.tsx";
import { TermTable } from "./term-table.tsx";

/** The eight IPS principles of a person beside their VR counterparts. What is not shared is not there. */
export function CrosswalkTab() {
  const api = useApi();
  const { client } = useClient();
  const side = useSession().active.agencyKind;
  const [recording, setRecording] = useState<readonly SharedWorkKind[] | null>(null);
  const query = useQuery(api.crosswalk.get.queryOptions({ clientId: client.clientId }));
  if (query.isPending) return <Skeleton label="Loading the crosswalk" shape="rows" count={8} />;
  if (!query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  const { pairs, work } = query.data;
  const writable = client.own && client.opened === null;
  return (
    <Stack gap={3}>
      <Section title="Crosswalk" note="Eight IPS principles, each beside what VR does">
        <ul className="ips-crosswalk">
          {pairs.map((pair) => (
            <PairRow
              key={pair.pair}
              pair={pair}
              pageOf={(duty) => (writable ? dutyPage(duty, side, client.clientId) : null)}
              onRecord={setRecording}
            />
          ))}
        </ul>
      </Section>
      <Section title="Recorded by both sides" note={work.length > 0 ? String(work.length) : undefined}>
        <RecordedWork work={work} />
      </Section>
      <Disclosure button="One thing, two names: the words of IPS and VR">
        <TermTable />
      </Disclosure>
      {recording && <RecordWorkDialog kinds={recording} onClose={() => setRecording(null)} />}
    </Stack>
  );
}
