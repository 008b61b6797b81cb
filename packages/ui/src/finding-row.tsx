import { useId, useState, type ReactNode } from "react";
import { DisclosureButton } from "./disclosure.tsx";
import { Heading, type HeadingLevel } from "./internal/heading.tsx";
import { Status, type StatusKind } from "./status.tsx";

export type FindingRowProps = {
  status: StatusKind;
  /** "IPE is 4 days late" */
  title: ReactNode;
  /** The client, as a link. */
  who?: ReactNode;
  /** Who it waits for, or how far along: "VR, Eric Miller", "day 34 of 30". */
  detail?: ReactNode;
  /** The one thing that solves it: `ButtonLink` or `Button`, small. */
  action?: ReactNode;
  /** Opens below the row; usually `WhyContent`. */
  why?: { button: ReactNode; label: string; content: ReactNode } | undefined;
};

/** One finding: what, who, what to do, why. Put rows into {@link FindingList}. @example <FindingRow status="overdue" title="IPE is 4 days late" who={…} action={…} why={…} /> */
export function FindingRow({ status, title, who, detail, action, why }: FindingRowProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li className={`ips-finding ips-finding--${status}`}>
      <div className="ips-finding__row">
        <Status kind={status} className="ips-finding__title">
          {title}
        </Status>
        <span className="ips-finding__who">{who}</span>
        <span className="ips-finding__detail">{detail}</span>
        <span className="ips-finding__action">{action}</span>
        {why && (
          <span className="ips-finding__why">
            <DisclosureButton open={open} controls={id} label={why.label} onToggle={() => setOpen(!open)}>
              {why.button}
            </DisclosureButton>
          </span>
        )}
      </div>
      {why && (
        <div id={id} hidden={!open} className="ips-finding__reasons">
          {open && why.content}
        </div>
      )}
    </li>
  );
}

export type FindingListProps = {
  /** "Now", "This week", "Waiting for others" */
  title: ReactNode;
  note?: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  children: ReactNode;
};

/** Findings of one urgency under their heading. */
export function FindingList({ title, note, headingLevel = 2, children }: FindingListProps) {
  const id = useId();
  return (
    <section className="ips-finding-list" aria-labelledby={id}>
      <div className="ips-finding-list__head">
        <Heading level={headingLevel} id={id} className="ips-finding-list__title">
          {title}
        </Heading>
        {note && <span className="ips-finding-list__note">{note}</span>}
      </div>
      <ul className="ips-finding-list__rows">{children}</ul>
    </section>
  );
}
