import { Card } from "@ips/ui/card";
import { Skeleton } from "@ips/ui/skeleton";
import { lazy, Suspense } from "react";
import { OverviewTab } from "../client/overview-tab.tsx";

// Loaded when the page stands: its words and its question to the server are no part of the first look.
const CrosswalkCard = lazy(() =>
  import("../crosswalk/crosswalk-card.tsx").then((loaded) => ({ default: loaded.CrosswalkCard })),
);

/** A person's overview with the eight pairs of the crosswalk on it. */
export function OverviewRoute() {
  return (
    <OverviewTab
      crosswalk={
        <Card title="Crosswalk of IPS and VR">
          <Suspense fallback={<Skeleton label="Loading the crosswalk" shape="rows" count={8} />}>
            <CrosswalkCard />
          </Suspense>
        </Card>
      }
    />
  );
}
