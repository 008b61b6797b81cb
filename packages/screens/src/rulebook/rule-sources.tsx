import type { RulebookDocument, RulebookRule } from "@ips/contract";
import type { Language } from "@ips/domain";
import { formatCalendarDate } from "@ips/i18n/format-calendar-date";
import { rulebookPartName } from "@ips/i18n/rulebook-part";
import { Icon } from "@ips/ui/icon";

/** Where a rule comes from, each source with how sure it is in plain words. Sources are named in English, as they are. */
export function RuleSources({
  document,
  rule,
  language,
}: {
  document: RulebookDocument;
  rule: RulebookRule;
  language: Language;
}) {
  const sure = (code: string) => document.confidences.find((each) => each.code === code);
  return (
    <div className="ips-sheet__block">
      <h3>{rulebookPartName("sources", language)}</h3>
      <ul>
        {rule.cites.map(({ source, url, confidence, note, interpretation }) => (
          <li key={`${source} ${note ?? ""}`}>
            {url === null ? (
              <span lang="en">{source}</span>
            ) : (
              <a className="usa-link ips-link" href={url} target="_blank" rel="noreferrer" lang="en">
                {source} <Icon name="external" className="ips-icon--small" />
              </a>
            )}
            <p>
              <strong>{sure(confidence)?.name[language]}.</strong> {sure(confidence)?.means[language]}
            </p>
            {interpretation && (
              <p>
                {rulebookPartName("ours", language)}: {interpretation.by},{" "}
                {formatCalendarDate(interpretation.on, language)}
              </p>
            )}
            {note !== null && <p lang="en">{note}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
