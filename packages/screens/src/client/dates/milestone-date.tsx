import type { MilestoneKind } from "@ips/domain";
import { milestoneKindName } from "@ips/i18n/milestone-kind";
import { IconButton } from "@ips/ui/icon-button";
import { Suspense, useState } from "react";
import { Day } from "../../record/day.tsx";
import { OpenDate } from "../client-dialogs.ts";

export type MilestoneDateProps = {
  on: string;
  kind: MilestoneKind;
  /** The episode, VR case or job it belongs to; null where the date names none. */
  subjectId: string | null;
};

/** A milestone's date, and beside it what it was before, who changed it and what proves it. */
export function MilestoneDate({ on, kind, subjectId }: MilestoneDateProps) {
  const [open, setOpen] = useState(false);
  return (
    <span className="ips-milestone-date">
      <Day on={on} />
      <IconButton
        icon="clock"
        label={`Corrections and evidence: ${milestoneKindName(kind)}`}
        onClick={() => setOpen(true)}
      />
      {open && (
        <Suspense fallback={null}>
          <OpenDate on={on} kind={kind} subjectId={subjectId} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  );
}
