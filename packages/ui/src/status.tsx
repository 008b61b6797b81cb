import type { ReactNode } from "react";
import { classNames } from "./internal/class-names.ts";
import { statusShapes } from "./internal/status-shapes.tsx";

export const statusKinds = [
  "overdue",
  "due-soon",
  "due",
  "waiting",
  "met",
  "missing-answer",
  "not-applicable",
] as const;
export type StatusKind = (typeof statusKinds)[number];

export type StatusProps = {
  kind: StatusKind;
  /** The word, always shown: colour and shape never stand alone. */
  children: ReactNode;
  /** `chip` has a tinted ground, for headers; `text` sits in rows and sentences. */
  variant?: "text" | "chip" | undefined;
  className?: string | undefined;
};

/**
 * Where something stands: word + shape + colour, the same everywhere.
 *
 * @example <Status kind="overdue">IPE is 4 days late</Status>
 */
export function Status({ kind, children, variant = "text", className }: StatusProps) {
  return (
    <span
      className={classNames(
        "ips-status",
        `ips-status--${kind}`,
        variant === "chip" && "ips-status--chip",
        className,
      )}
    >
      <StatusShape kind={kind} />
      <span>{children}</span>
    </span>
  );
}

/** The shape alone, beside a word that says the same. */
export function StatusShape({ kind }: { kind: StatusKind }) {
  return (
    <svg
      className={classNames("ips-status__shape", `ips-status__shape--${kind}`)}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {statusShapes[kind]}
    </svg>
  );
}
