import type { FindingView } from "@ips/contract";
import { Skeleton } from "@ips/ui/skeleton";
import { lazy, Suspense } from "react";

export type FindingWhyProps = {
  finding: FindingView;
  clientId: string | null;
  /** The reading of another source, where sources disagree. */
  other?: FindingView | undefined;
};

// The words of every rule, fact and source are loaded when somebody first asks why.
const FindingReasons = lazy(() =>
  import("./finding-reasons.tsx").then((loaded) => ({ default: loaded.FindingReasons })),
);

/** Why a finding is what it is, in place. */
export function FindingWhy(props: FindingWhyProps) {
  return (
    <Suspense fallback={<Skeleton label="Loading the reasons" shape="lines" count={3} />}>
      <FindingReasons {...props} />
    </Suspense>
  );
}
