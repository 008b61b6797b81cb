import { evidenceFilePath, evidenceTypes, isEvidenceType } from "@ips/contract/evidence-file";
import { formatMonthDay } from "@ips/i18n/format-date";
import { Button } from "@ips/ui/button";
import { Icon } from "@ips/ui/icon";
import { Status } from "@ips/ui/status";
import { Day, Moment } from "../../record/day.tsx";
import { useToday } from "../../shell/session.tsx";
import { fileSize } from "./file-size.ts";
import type { MilestoneEntry, MilestoneRow } from "./milestone-groups.ts";

type Proof = MilestoneRow["evidence"][number];

export type DateStoryProps = {
  entry: MilestoneEntry;
  /** Null where the reader may not correct it. */
  onPutBack: ((row: MilestoneRow) => void) | null;
  onFiledInError: ((proof: Proof) => void) | null;
};

/** A date from the latest value back to the first: who said so, when and why, and what proves it. */
export function DateStory({ entry: { current, older }, onPutBack, onFiledInError }: DateStoryProps) {
  const today = useToday();
  const rows = [current, ...older];
  return (
    <ol className="ips-date-story">
      {rows.map((row, index) => {
        const isCurrent = index === 0;
        const value =
          row.on === null ? <span className="ips-nothing">no such date</span> : <Day on={row.on} />;
        return (
          <li key={row.milestoneId} className="ips-date-story__row">
            <p className="ips-date-story__value">
              {isCurrent ? (
                <strong>{value}</strong>
              ) : (
                <del>
                  <span className="usa-sr-only">Before: </span>
                  {value}
                </del>
              )}
              {row.needsEvidence && <Status kind="missing-answer">Needs a document</Status>}
            </p>
            <p className="ips-date-story__by">
              {row.replacesId === null ? "Recorded" : "Corrected"} by {row.recordedByName || "the import"},{" "}
              <Moment at={row.recordedAt} />
              {row.reason !== null && <>: “{row.reason}”</>}
            </p>
            {row.evidence.map((proof) => (
              <ProofLine key={proof.evidenceId} proof={proof} onFiledInError={onFiledInError} />
            ))}
            {!isCurrent && onPutBack && row.on !== null && row.on !== current.on && (
              <Button size="small" variant="quiet" icon="undo" onClick={() => onPutBack(row)}>
                Put back {formatMonthDay(row.on, "en", today)}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** A document, or where it stands; one that was filed in error stays with its mark. */
export function ProofLine({
  proof,
  onFiledInError,
}: {
  proof: Proof;
  onFiledInError: ((proof: Proof) => void) | null;
}) {
  const { evidenceId, reference, fileName, mediaType, bytes, filedInError } = proof;
  const kind = mediaType !== null && isEvidenceType(mediaType) ? evidenceTypes[mediaType] : "document";
  const what = reference ?? fileName ?? "document";
  return (
    <div className="ips-dates__proof">
      <Icon name="document" />{" "}
      {filedInError ? (
        <del>{what}</del>
      ) : fileName !== null && bytes !== null ? (
        <a className="usa-link" href={evidenceFilePath(evidenceId)} download={fileName}>
          {fileName}{" "}
          <span className="ips-nothing">
            ({kind}, {fileSize(bytes)})
          </span>
        </a>
      ) : (
        what
      )}
      {filedInError ? (
        <span>
          {" "}
          filed in error, says {filedInError.byName}, <Moment at={filedInError.at} />: “{filedInError.reason}”
        </span>
      ) : (
        onFiledInError && (
          <Button size="small" variant="quiet" onClick={() => onFiledInError(proof)}>
            Filed in error<span className="usa-sr-only">: {what}</span>
          </Button>
        )
      )}
    </div>
  );
}
