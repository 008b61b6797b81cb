import { useId, type ReactNode } from "react";
import { Heading, type HeadingLevel } from "./internal/heading.tsx";

export type SectionProps = {
  title: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  /** Beside the title: a count, a sentence. */
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** A part of a page without a border: title, note, content. @example <Section title="This week" note="5">…</Section> */
export function Section({ title, headingLevel = 2, note, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section className="ips-section" aria-labelledby={id}>
      <div className="ips-section__head">
        <Heading level={headingLevel} id={id} className="ips-section__title">
          {title}
        </Heading>
        {note && <span className="ips-section__note">{note}</span>}
        {actions && <div className="ips-section__actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
