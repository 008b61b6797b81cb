import { milestoneKindName } from "@ips/i18n/milestone-kind";
import { Button } from "@ips/ui/button";
import { Dialog } from "@ips/ui/dialog";
import { useState } from "react";
import { CorrectDialog } from "./correct-dialog.tsx";
import { DateStory } from "./date-story.tsx";
import { EvidenceDialog } from "./evidence-dialog.tsx";
import { FiledInErrorDialog } from "./filed-in-error-dialog.tsx";
import type { MilestoneEntry, MilestoneRow } from "./milestone-groups.ts";
import { PutBackDialog } from "./put-back-dialog.tsx";

type Act =
  | { what: "read" | "correct" | "evidence" }
  | { what: "put-back"; row: MilestoneRow }
  | { what: "filed-in-error"; evidenceId: string; name: string };

export type DateDialogProps = {
  entry: MilestoneEntry;
  mayWrite: boolean;
  onClose: () => void;
};

/** Everything about one date: what it was, who changed it when and why, what proves it; and from here it is corrected. */
export function DateDialog({ entry, mayWrite, onClose }: DateDialogProps) {
  const [act, setAct] = useState<Act>({ what: "read" });
  const { current } = entry;
  const name = milestoneKindName(entry.kind);
  const back = () => setAct({ what: "read" });
  switch (act.what) {
    case "correct":
      return <CorrectDialog row={current} onClose={back} />;
    case "evidence":
      return <EvidenceDialog row={current} onClose={back} />;
    case "put-back":
      return <PutBackDialog current={current} row={act.row} onClose={back} />;
    case "filed-in-error":
      return <FiledInErrorDialog evidenceId={act.evidenceId} name={act.name} onClose={back} />;
    case "read":
      return (
        <Dialog
          open
          onClose={onClose}
          title={name}
          closeLabel="Close"
          actions={
            mayWrite && (
              <>
                <Button variant="primary" onClick={() => setAct({ what: "correct" })}>
                  Correct this date
                </Button>
                {current.on !== null && (
                  <Button variant="secondary" onClick={() => setAct({ what: "evidence" })}>
                    Add evidence
                  </Button>
                )}
              </>
            )
          }
        >
          <DateStory
            entry={entry}
            onPutBack={mayWrite ? (row) => setAct({ what: "put-back", row }) : null}
            onFiledInError={
              mayWrite
                ? ({ evidenceId, reference, fileName }) =>
                    setAct({
                      what: "filed-in-error",
                      evidenceId,
                      name: reference ?? fileName ?? "The document",
                    })
                : null
            }
          />
        </Dialog>
      );
  }
}
