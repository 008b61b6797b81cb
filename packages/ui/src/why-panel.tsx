import type { ReactNode } from "react";
import { Disclosure } from "./disclosure.tsx";
import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";

export type WhyFact = {
  key: string;
  label: ReactNode;
  /** The value, or what is missing. */
  value: ReactNode;
  /** The record it was read from. */
  record?: { href: string; text: string } | undefined;
  /** Not known yet. */
  missing?: boolean | undefined;
};

export type WhyCitation = {
  key: string;
  text: ReactNode;
  href?: string | undefined;
  /** How sure the source is, if not verified. */
  note?: ReactNode;
};

export type WhyContentProps = {
  titles: { facts: ReactNode; rule: ReactNode; sources: ReactNode };
  facts: readonly WhyFact[];
  /** The rule in one sentence, with its version. */
  rule: ReactNode;
  /** "This clock started at program entry (your agency's setting)." */
  startEvent?: ReactNode;
  citations: readonly WhyCitation[];
  /** Where sources disagree: the other reading, side by side with this one. */
  otherReading?: ReactNode;
};

/** The reasons behind a status, a date or a number: facts with their records, the rule, its sources. */
export function WhyContent({ titles, facts, rule, startEvent, citations, otherReading }: WhyContentProps) {
  return (
    <div className="ips-why">
      <div className="ips-why__part">
        <p className="ips-why__title">{titles.facts}</p>
        <dl className="ips-why__facts">
          {facts.map((fact) => (
            <div
              key={fact.key}
              className={fact.missing ? "ips-why__fact ips-why__fact--missing" : "ips-why__fact"}
            >
              <dt>{fact.label}</dt>
              <dd>
                {fact.value}
                {fact.record && (
                  <Link href={fact.record.href} className="ips-why__record">
                    {fact.record.text}
                  </Link>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="ips-why__part">
        <p className="ips-why__title">{titles.rule}</p>
        <p>{rule}</p>
        {startEvent && <p className="ips-why__start">{startEvent}</p>}
        {otherReading && <div className="ips-why__other">{otherReading}</div>}
        <p className="ips-why__title">{titles.sources}</p>
        <ul className="ips-why__sources">
          {citations.map((citation) => (
            <li key={citation.key}>
              {citation.href ? (
                <a className="usa-link ips-link" href={citation.href} target="_blank" rel="noreferrer">
                  {citation.text} <Icon name="external" className="ips-icon--small" />
                </a>
              ) : (
                citation.text
              )}
              {citation.note && <span className="ips-why__note"> {citation.note}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

export type WhyPanelProps = WhyContentProps & {
  /** "why" */
  button: ReactNode;
  /** "Why: IPE is 4 days late" */
  label: string;
};

/** "why ▸": opens to the reasons in place. @example <WhyPanel button="why" label="Why: IPE is 4 days late" titles={…} facts={…} rule="…" citations={…} /> */
export function WhyPanel({ button, label, ...content }: WhyPanelProps) {
  return (
    <Disclosure button={button} label={label}>
      <WhyContent {...content} />
    </Disclosure>
  );
}
