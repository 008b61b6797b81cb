import type { ReactNode } from "react";
import { classNames } from "./internal/class-names.ts";

/** A short fact about a thing: phase, kind, unit. Not a status: that is `Status`. @example <Tag>Job search</Tag> */
export function Tag({
  children,
  tone = "neutral",
}: {
  children: ReactNode;
  tone?: "neutral" | "accent" | undefined;
}) {
  return (
    <span className={classNames("usa-tag", "ips-tag", tone === "accent" && "ips-tag--accent")}>
      {children}
    </span>
  );
}
