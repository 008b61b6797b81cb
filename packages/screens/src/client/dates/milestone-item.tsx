import { milestoneKindName } from "@ips/i18n/milestone-kind";
import { Button } from "@ips/ui/button";
import { DateStory, type DateStoryProps } from "./date-story.tsx";
import type { MilestoneEntry } from "./milestone-groups.ts";

export type MilestoneItemProps = Pick<DateStoryProps, "onPutBack" | "onFiledInError"> & {
  entry: MilestoneEntry;
  onCorrect: (() => void) | null;
  onEvidence: (() => void) | null;
};

/** One date: its value, who recorded it and what proves it; older values struck through, each with why it was corrected. */
export function MilestoneItem({
  entry,
  onCorrect,
  onEvidence,
  onPutBack,
  onFiledInError,
}: MilestoneItemProps) {
  const { kind, current } = entry;
  const name = milestoneKindName(kind);
  return (
    <li className="ips-dates__item">
      <span className="ips-dates__kind">{name}</span>
      <div className="ips-dates__facts">
        <DateStory entry={entry} onPutBack={onPutBack} onFiledInError={onFiledInError} />
      </div>
      <span className="ips-dates__actions">
        {onEvidence && (
          <Button size="small" variant={current.needsEvidence ? "secondary" : "quiet"} onClick={onEvidence}>
            Add evidence<span className="usa-sr-only"> for {name}</span>
          </Button>
        )}
        {onCorrect && (
          <Button size="small" variant="quiet" onClick={onCorrect}>
            Correct<span className="usa-sr-only"> {name}</span>
          </Button>
        )}
      </span>
    </li>
  );
}
