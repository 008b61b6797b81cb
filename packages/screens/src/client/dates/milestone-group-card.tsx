import type { VrSide } from "@ips/contract";
import { checkMilestoneOrder, type MilestoneKind } from "@ips/domain";
import { clockKindName } from "@ips/i18n/clock-kind";
import { extensionReasonName } from "@ips/i18n/extension-reason";
import { milestoneKindName } from "@ips/i18n/milestone-kind";
import { reasonEnglish } from "@ips/i18n/reason-english";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { useRef, useState } from "react";
import { Day } from "../../record/day.tsx";
import { useKeepFocus } from "../../record/use-keep-focus.ts";
import { useToday } from "../../shell/session.tsx";
import { CorrectDialog } from "./correct-dialog.tsx";
import { EvidenceDialog } from "./evidence-dialog.tsx";
import { FiledInErrorDialog } from "./filed-in-error-dialog.tsx";
import { datesOf, type MilestoneGroup, type MilestoneRow } from "./milestone-groups.ts";
import { MilestoneItem } from "./milestone-item.tsx";
import { PutBackDialog } from "./put-back-dialog.tsx";
import { RecordDialog } from "./record-dialog.tsx";

export type MilestoneGroupCardProps = {
  group: MilestoneGroup;
  title: string;
  note: string | null;
  /** Dates that can be recorded now. */
  next: readonly MilestoneKind[];
  extensions: VrSide["extensions"];
  mayWrite: boolean;
};

type Act =
  | { what: "correct" | "evidence"; row: MilestoneRow }
  | { what: "put-back"; current: MilestoneRow; row: MilestoneRow }
  | { what: "filed-in-error"; evidenceId: string; name: string }
  | { what: "record"; kind: MilestoneKind };

/** The dates of one episode, case or job: what is recorded, what looks odd, what comes next. */
export function MilestoneGroupCard({
  group,
  title,
  note,
  next,
  extensions,
  mayWrite,
}: MilestoneGroupCardProps) {
  const today = useToday();
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const list = useRef<HTMLUListElement>(null);
  useKeepFocus(list, group.entries.map(({ kind }) => kind).join());
  const odd = checkMilestoneOrder(datesOf(group), today);
  return (
    <Card title={title}>
      {note && <p className="ips-nothing ips-card-note">{note}</p>}
      {odd.map(({ code }) => (
        <Alert key={code} tone="warning">
          {reasonEnglish(code).what} {reasonEnglish(code).todo}
        </Alert>
      ))}
      <ul className="ips-dates" ref={list} tabIndex={-1} aria-label={title}>
        {group.entries.map((entry) => (
          <MilestoneItem
            key={entry.kind}
            entry={entry}
            onCorrect={mayWrite && group.own ? () => setAct({ what: "correct", row: entry.current }) : null}
            onEvidence={
              mayWrite && group.own && entry.current.on !== null
                ? () => setAct({ what: "evidence", row: entry.current })
                : null
            }
            onPutBack={
              mayWrite && group.own
                ? (row) => setAct({ what: "put-back", current: entry.current, row })
                : null
            }
            onFiledInError={
              mayWrite && group.own
                ? ({ evidenceId, reference, fileName }) =>
                    setAct({
                      what: "filed-in-error",
                      evidenceId,
                      name: reference ?? fileName ?? "The document",
                    })
                : null
            }
          />
        ))}
        {next.map((kind) => (
          <li key={kind} className="ips-dates__item ips-dates__item--next">
            <span className="ips-dates__kind">{milestoneKindName(kind)}</span>
            <span className="ips-dates__facts ips-nothing">not recorded</span>
            <span className="ips-dates__actions">
              <Button size="small" onClick={() => setAct({ what: "record", kind })}>
                Record<span className="usa-sr-only"> {milestoneKindName(kind)}</span>
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {extensions.map(
        ({
          extensionId,
          clock,
          newDueOn,
          agreedOn,
          reason,
          circumstance,
          agreedByPerson,
          agreedByAgency,
        }) => (
          <p key={extensionId} className="ips-dates__extension">
            <strong>{clockKindName(clock)} extended</strong> to <Day on={newDueOn} />, agreed on{" "}
            <Day on={agreedOn} /> by {agreedByPerson} and {agreedByAgency}. {extensionReasonName(reason)}
            {circumstance ? `: ${circumstance}` : "."}
          </p>
        ),
      )}
      {act?.what === "correct" && <CorrectDialog row={act.row} onClose={close} />}
      {act?.what === "evidence" && <EvidenceDialog row={act.row} onClose={close} />}
      {act?.what === "put-back" && <PutBackDialog current={act.current} row={act.row} onClose={close} />}
      {act?.what === "filed-in-error" && (
        <FiledInErrorDialog evidenceId={act.evidenceId} name={act.name} onClose={close} />
      )}
      {act?.what === "record" && <RecordDialog kind={act.kind} group={group} onClose={close} />}
    </Card>
  );
}
