export type DateTextProps = {
  /** Machine-readable: `2026-12-04` or an instant. */
  dateTime: string;
  /** What is read on the screen: "Fri, Dec 4 · in 13 days". */
  text: string;
  /** The exact date (and time), for the tooltip and for screen readers: "Friday, December 4, 2026". */
  exact: string;
  className?: string | undefined;
};

/**
 * A date as people say it, with the exact one behind it. Never a bare ISO date.
 *
 * @example <DateText dateTime="2026-12-04" text="Fri, Dec 4 · in 13 days" exact="Friday, December 4, 2026" />
 */
export function DateText({ dateTime, text, exact, className }: DateTextProps) {
  return (
    <time dateTime={dateTime} title={exact} className={className ? `ips-date ${className}` : "ips-date"}>
      {unbroken(text)}
      {text !== exact && <span className="usa-sr-only"> ({exact})</span>}
    </time>
  );
}

/** In a narrow column a date breaks between its parts, never inside one. */
const unbroken = (text: string): string =>
  text
    .split(" · ")
    .map((part) => part.replaceAll(" ", "\u00A0"))
    .join(" · ");
