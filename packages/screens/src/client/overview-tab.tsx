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

/** Where a person stands, on one page. What is not shared is not there. */
export function OverviewTab() {
  const { client } = useClient();
  const prosOffered = useProsOffered();
  const hasPlan = useClientTabs(client).some(({ path }) => path === "/plan");
  return (
    <Stack gap={3}>
      <ClientTimeline />
      <SplitLayout
        main={
          <Stack gap={3}>
            <FindingsList />
            {hasPlan && <NextStepsCard />}
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
