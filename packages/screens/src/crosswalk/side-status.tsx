import type { SideView } from "@ips/contract";
import { crosswalkSideStateName } from "@ips/i18n/crosswalk-side-state";
import { Status } from "@ips/ui/status";
import { statusKind } from "../findings/status-kind.ts";

/** Where one side of a pair stands, in a word. A side of which nothing is told says only that. */
export function SideStatus({ side }: { side: SideView }) {
  const { state, duties } = side;
  if (state === "not-shared") return <span className="ips-nothing">{crosswalkSideStateName(state)}</span>;
  const soonest = Math.min(
    ...duties.flatMap(({ status, daysLeft }) => (status === "due" ? (daysLeft ?? []) : [])),
  );
  const kind = statusKind(state, Number.isFinite(soonest) ? soonest : null);
  return <Status kind={kind}>{crosswalkSideStateName(state)}</Status>;
}
