import type { DutyView } from "@ips/contract";
import type { CrosswalkSide } from "@ips/crosswalk";
import { crosswalkDutyName } from "@ips/i18n/crosswalk-duty";
import { Status } from "@ips/ui/status";
import { statusKind, statusWord } from "../findings/status-kind.ts";
import { DueDay } from "../record/day.tsx";
import { sideShortName } from "./side-name.ts";

/** What one side brings to the table about a person: what it owes, the latest first, then what it has not answered. */
export function BringsList({
  side,
  duties,
  shown,
  headingLevel,
}: {
  side: CrosswalkSide;
  duties: readonly DutyView[];
  /** How many are named; the rest are counted. */
  shown: number;
  headingLevel: 3 | 4;
}) {
  const Heading = headingLevel === 3 ? "h3" : "h4";
  const more = duties.length - shown;
  return (
    <section className="ips-agenda__side">
      <Heading className="ips-crosswalk__side-name">{sideShortName(side)} brings</Heading>
      {duties.length === 0 ? (
        <p className="ips-nothing">Nothing that is open, as far as it is shared with you.</p>
      ) : (
        <ul className="ips-crosswalk__duties">
          {duties.slice(0, shown).map(({ duty, status, due, daysLeft }) => (
            <li key={duty}>
              <Status kind={statusKind(status, daysLeft)}>{crosswalkDutyName(duty)}</Status>{" "}
              <span className="ips-crosswalk__duty-state">
                {statusWord(status, daysLeft)}
                {due && (
                  <>
                    {" "}
                    · <DueDay on={due} />
                  </>
                )}
              </span>
            </li>
          ))}
          {more > 0 && (
            <li className="ips-crosswalk__duty-state">and {more} more on the person’s crosswalk</li>
          )}
        </ul>
      )}
    </section>
  );
}
