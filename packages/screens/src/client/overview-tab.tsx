import { SplitLayout } from "@ips/ui/split-layout";
import { Stack } from "@ips/ui/stack";
import { lazy, Suspense, type ReactNode } from "react";
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

/** Where a person stands, on one page. What is not shared is not there; whoever may not read the crosswalk has no `crosswalk`. */
export function OverviewTab({ crosswalk }: { crosswalk: ReactNode }) {
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
            {hasCrosswalk && crosswalk}
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
