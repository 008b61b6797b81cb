import type { ReactNode } from "react";
import { classNames } from "./internal/class-names.ts";

export type StackProps = {
  children: ReactNode;
  /** In steps of 8 pixels. */
  gap?: 1 | 2 | 3 | 4 | 6 | undefined;
  /** `row` wraps when there is no room. */
  direction?: "column" | "row" | undefined;
  className?: string | undefined;
};

/** Things in a column or a row at the page's 8-pixel rhythm. @example <Stack gap={3}>…</Stack> */
export function Stack({ children, gap = 2, direction = "column", className }: StackProps) {
  return (
    <div className={classNames("ips-stack", `ips-stack--${direction}`, `ips-stack--gap-${gap}`, className)}>
      {children}
    </div>
  );
}
