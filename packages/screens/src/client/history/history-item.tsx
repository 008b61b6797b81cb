import { formatDate } from "@ips/i18n/format-date";
import { formatTime } from "@ips/i18n/format-instant";
import { Button } from "@ips/ui/button";
import { Link } from "@ips/ui/link";
import { screenName } from "../../record/screen-name.ts";
import { useClient } from "../../record/client-context.tsx";
import { useSession } from "../../shell/session.tsx";
import { changeSentences, historySentence, type HistoryRow } from "./history-sentence.ts";
import { recordPage } from "./record-page.ts";

export type HistoryItemProps = {
  row: HistoryRow;
  /** Null where nothing can be undone of it. */
  onUndo: (() => void) | null;
  busy: boolean;
};

/** One change: when, who, what in a sentence, why, under which release, and the way to the record. */
export function HistoryItem({ row, onUndo, busy }: HistoryItemProps) {
  const { today, timeZone, active } = useSession();
  const { client } = useClient();
  const details = changeSentences(row, today);
  const elsewhere = row.byAgencyName !== "" && row.byAgencyName !== active.agencyName;
  const sentence = historySentence(row, today);
  const page = recordPage(row.table);
  const who = row.byName || "The import";
  return (
    <li className="ips-history__row" id={row.historyId}>
      <span className="ips-history__time">{formatTime(row.at, "en", timeZone)}</span>
      <div>
        <p className="ips-history__what">
          <strong>{who}</strong>
          {elsewhere && ` (${row.byAgencyName})`} {sentence}
        </p>
        {row.about?.reason && <p className="ips-history__why">because: “{row.about.reason}”</p>}
        {details.length > 0 && (
          <ul className="ips-history__changes">
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        <p className="ips-history__foot ips-no-print">
          {page && (
            <Link href={`/clients/${client.clientId}${page.path}`}>
              {page.text}
              <span className="usa-sr-only">: {sentence}</span>
            </Link>
          )}
          {row.underReleaseUntil !== null && elsewhere && (
            <span>under the release until {formatDate(row.underReleaseUntil, "en", today)}</span>
          )}
          {row.screen !== null && screenWords(row.screen) && <span>on {screenWords(row.screen)}</span>}
          {onUndo && (
            <Button size="small" variant="quiet" icon="undo" busy={busy} onClick={onUndo}>
              Undo<span className="usa-sr-only">: {sentence}</span>
            </Button>
          )}
        </p>
      </div>
    </li>
  );
}

/** Where it was done, where that says something; writing happens in a form whose name the sentence says already. */
function screenWords(screen: string): string | null {
  if (screen === "import") return "the import page";
  const name = screenName(screen);
  return name === "a page of the record" ? null : name;
}
