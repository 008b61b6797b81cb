import { milestoneKindName } from "@ips/i18n/milestone-kind";
import { Button } from "@ips/ui/button";
import { Icon } from "@ips/ui/icon";
import { Status } from "@ips/ui/status";
import { Day, Moment } from "../../record/day.tsx";
import type { MilestoneEntry, MilestoneRow } from "./milestone-groups.ts";

export type MilestoneItemProps = {
  entry: MilestoneEntry;
  onCorrect: (() => void) | null;
  onEvidence: (() => void) | null;
};

/** One date: its value, who recorded it and what proves it; older values struck through, each with why it was corrected. */
export function MilestoneItem({
  entry: { kind, current, older },
  onCorrect,
  onEvidence,
}: MilestoneItemProps) {
  const name = milestoneKindName(kind);
  const corrections = [current, ...older];
  return (
    <li className="ips-dates__item">
      <span className="ips-dates__kind">{name}</span>
      <div className="ips-dates__facts">
        <p className="ips-dates__value">
          {current.on === null ? <span className="ips-nothing">no such date</span> : <Day on={current.on} />}
          {current.needsEvidence && <Status kind="missing-answer">Needs a document</Status>}
        </p>
        <p className="ips-dates__by">
          Recorded by {current.recordedByName || "the import"}, <Moment at={current.recordedAt} />
        </p>
        {current.evidence.map(({ evidenceId, reference, fileName }) => (
          <p key={evidenceId} className="ips-dates__proof">
            <Icon name="document" /> {reference ?? fileName}
          </p>
        ))}
        {older.map((row, index) => (
          <OlderValue key={row.milestoneId} row={row} correction={corrections[index] ?? current} />
        ))}
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

function OlderValue({ row, correction }: { row: MilestoneRow; correction: MilestoneRow }) {
  return (
    <p className="ips-dates__older">
      <del>
        <span className="usa-sr-only">Before: </span>
        {row.on === null ? "no such date" : <Day on={row.on} />}
      </del>{" "}
      corrected by {correction.recordedByName}: {correction.reason}
    </p>
  );
}
