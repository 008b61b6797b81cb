import type { SharedWorkView } from "@ips/contract";
import { sharedWorkKindName } from "@ips/i18n/shared-work-kind";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../record/client-context.tsx";
import { Day } from "../record/day.tsx";
import { refusalText } from "../shell/refusal-words.ts";

const shownAtFirst = 8;

/** What both sides recorded of their work, latest first. One's own can be taken back for a day. */
export function RecordedWork({ work }: { work: readonly SharedWorkView[] }) {
  const api = useApi();
  const say = useStatusMessage();
  const { refetch } = useClient();
  const takeBack = useMutation(api.crosswalk.takeBack.mutationOptions());
  const [all, setAll] = useState(false);
  if (work.length === 0) return <p className="ips-nothing">Nothing has been recorded here yet.</p>;
  const undo = (workId: string) =>
    takeBack.mutateAsync({ entries: [{ workId }] }).then(
      () => {
        say({ text: "Undone. The history keeps both." });
        return refetch();
      },
      (error: unknown) => say({ text: refusalText(error), tone: "error" }),
    );
  return (
    <>
      <ul className="ips-brief-list">
        {(all ? work : work.slice(0, shownAtFirst)).map(
          ({ workId, kind, on, note, staffName, agencyName, canTakeBack }) => (
            <li key={workId} className="ips-crosswalk__work">
              <div>
                <p className="ips-brief-list__head">
                  <Day on={on} /> · {[staffName, agencyName].filter(Boolean).join(", ")}
                </p>
                <p className="ips-brief-list__text">
                  {sharedWorkKindName(kind)}
                  {note && <span className="ips-note">: {note}</span>}
                </p>
              </div>
              {canTakeBack && (
                <Button
                  size="small"
                  variant="quiet"
                  icon="undo"
                  aria-label={`Undo: ${sharedWorkKindName(kind)}`}
                  onClick={() => void undo(workId)}
                >
                  Undo
                </Button>
              )}
            </li>
          ),
        )}
      </ul>
      {!all && work.length > shownAtFirst && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          Show all {work.length}
        </Button>
      )}
    </>
  );
}
