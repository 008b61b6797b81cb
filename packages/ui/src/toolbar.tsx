import type { ReactNode } from "react";

export type ToolbarProps = {
  /** Name of the group: "Filter and sort". */
  label: string;
  children: ReactNode;
  /** Pushed to the right: counts, views. */
  end?: ReactNode;
};

/** Filters and sorting above a list. @example <Toolbar label="Filter and sort"><FilterChip … /></Toolbar> */
export function Toolbar({ label, children, end }: ToolbarProps) {
  return (
    <div className="ips-toolbar" role="group" aria-label={label}>
      <div className="ips-toolbar__start">{children}</div>
      {end && <div className="ips-toolbar__end">{end}</div>}
    </div>
  );
}
