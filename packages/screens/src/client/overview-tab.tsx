import { Card } from "@ips/ui/card";
import { Skeleton } from "@ips/ui/skeleton";
import { SplitLayout } from "@ips/ui/split-layout";
import { Stack } from "@ips/ui/stack";
import { lazy, Suspense } from "react";
import { useProsOffered } from "../record/use-pros-offered.ts";
import { useClient } from "../record/client-context.tsx";
import { ClientTimeline } from "./client-timeline.tsx";
import { EpisodeCard } from "./episode-card.tsx";
import { FindingsList } from "./findings-list.tsx";
import { IdentityCard } from "./identity-card.tsx";
import { LastContactsCard } from "./last-contacts-card.tsx";
import { NextStepsCard } from "./next-steps-card.tsx";
import { useClientTabs } from "./use-client-tabs.ts";
import { VrCard } from "./vr-card.tsx";

// Seldom needed: an agency outside New York never loads it.
const ProsMonthCard = lazy(() =>
  import("./pros/pros-month-card.tsx").then((loaded) => ({ default: loaded.ProsMonthCard })),
);

// Loaded when the page stands: its words and its question to the server are no part of the first look.
const CrosswalkCard = lazy(() =>
  import("../crosswalk/crosswalk-card.tsx").then((loaded) => ({ default: loaded.CrosswalkCard })),
);

/** Where a person stands, on one page. What is not shared is not there. */
export function OverviewTab() {
  const { client } = useClient();
  const prosOffered = useProsOffered();
  const tabs = useClientTabs(client);
  const hasPlan = tabs.some(({ path }) => path === "/plan");
  const hasCrosswalk = tabs.some(({ path }) => path === "/crosswalk");
  return (
    <Stack gap={3}>
      <ClientTimeline />
      <SplitLayout
        main={
          <Stack gap={3}>
            <FindingsList />
            {hasPlan && <NextStepsCard />}
            {hasCrosswalk && (
              <Card title="Crosswalk of IPS and VR">
                <Suspense fallback={<Skeleton label="Loading the crosswalk" shape="rows" count={8} />}>
                  <CrosswalkCard />
                </Suspense>
              </Card>
            )}
            <LastContactsCard />
            {prosOffered && (
              <Suspense fallback={null}>
                <ProsMonthCard />
              </Suspense>
            )}
          </Stack>
        }
        side={
          <Stack gap={3}>
            <IdentityCard />
            <EpisodeCard />
            <VrCard />
          </Stack>
        }
      />
    </Stack>
  );
}
