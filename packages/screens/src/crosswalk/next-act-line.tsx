import type { NextActView } from "@ips/contract";
import { crosswalkDutyName } from "@ips/i18n/crosswalk-duty";
import { sharedEventName } from "@ips/i18n/shared-event";
import { DueDay } from "../record/day.tsx";
import { inSentence } from "../record/in-sentence.ts";
import { sideShortName } from "./side-name.ts";

/** Who acts next, what, by when, and the one act that would count for both sides. */
export function NextActLine({ next }: { next: NextActView }) {
  return (
    <>
      <strong>{sideShortName(next.side)}</strong>: {inSentence(crosswalkDutyName(next.duty))}
      {next.by && (
        <>
          {" "}
          by <DueDay on={next.by} />
        </>
      )}
      {next.event && (
        <span className="ips-crosswalk__both">
          Counts for both: {inSentence(sharedEventName(next.event))}
        </span>
      )}
    </>
  );
}
