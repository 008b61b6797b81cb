import { classNames } from "./internal/class-names.ts";

export type SkeletonProps = {
  /** Spoken once: "Loading the caseload". */
  label: string;
  /** The real shape: lines of text, rows of a list, cards, the header of a page. */
  shape?: "lines" | "rows" | "cards" | "header" | undefined;
  count?: number | undefined;
};

/** The shape of what is coming. Shows itself only after 200 ms, so that quick answers do not flicker. @example <Skeleton label="Loading the caseload" shape="rows" count={8} /> */
export function Skeleton({ label, shape = "lines", count = 3 }: SkeletonProps) {
  return (
    <div className={classNames("ips-skeleton", `ips-skeleton--${shape}`)} role="status">
      <span className="usa-sr-only">{label}</span>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className="ips-skeleton__bone" aria-hidden="true" />
      ))}
    </div>
  );
}
