import { disclosureNoticesFor, languages, type Language, type Leaving } from "@ips/domain";
import { disclosureNoticeText } from "@ips/i18n/disclosure-notice";
import { languageName } from "@ips/i18n/language";
import { unreviewedMark } from "@ips/i18n/translation";
import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { SelectField } from "@ips/ui/select-field";
import { Toolbar } from "@ips/ui/toolbar";
import type { ReactNode } from "react";

/**
 * A page on paper: the one way by which something of the record is printed. It ends with the notices that belong on it, in
 * the language of the page, and marks words that nobody has reviewed yet.
 *
 * @param leaving who will hold it, whose record it is from, which groups it shows: what decides the notices. Null for what tells of nobody.
 * @param onLanguage where the reader may choose the language; without it there is no choice.
 */
export function PrintSheet({
  title,
  leaving,
  language,
  onLanguage,
  back,
  actions,
  children,
}: {
  title: string;
  leaving: Leaving | null;
  language: Language;
  onLanguage?: (language: Language) => void;
  back: { href: string; text: string };
  actions?: ReactNode;
  children: ReactNode;
}) {
  const mark = unreviewedMark(language);
  return (
    <>
      <div className="ips-no-print">
        <Toolbar label="Print" end={<ButtonLink href={back.href}>{back.text}</ButtonLink>}>
          {onLanguage && (
            <SelectField
              label="Language"
              name="language"
              width="narrow"
              options={languages.map((each) => ({ value: each, text: languageName(each) }))}
              value={language}
              onChange={(event) => onLanguage(languages.find((each) => each === event.target.value) ?? "en")}
            />
          )}
          <Button variant="primary" icon="print" onClick={() => window.print()}>
            Print
          </Button>
          {actions}
        </Toolbar>
      </div>
      <article className="ips-sheet" lang={language}>
        <h2 className="ips-sheet__title">{title}</h2>
        {mark && <p className="ips-sheet__mark">{mark}</p>}
        {children}
        {leaving && (
          <footer className="ips-sheet__notices">
            {disclosureNoticesFor(leaving).map((notice) => (
              <p key={notice}>{disclosureNoticeText(notice, language)}</p>
            ))}
          </footer>
        )}
      </article>
    </>
  );
}
