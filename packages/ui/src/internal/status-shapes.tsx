import type { ReactNode } from "react";
import type { StatusKind } from "../status.tsx";

const stroke = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 2,
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;

/** One shape a status, in a box of 16: they differ without colour and when printed. */
export const statusShapes: Record<StatusKind, ReactNode> = {
  overdue: <path fill="currentColor" d="M8 1.2 14.8 8 8 14.8 1.2 8z" />,
  "due-soon": <path fill="currentColor" d="M8 2 15 14H1z" />,
  due: <path {...stroke} strokeWidth={1.75} d="M8 3.3 13.6 13H2.4z" />,
  waiting: <circle {...stroke} strokeWidth={1.75} cx="8" cy="8" r="5.5" />,
  met: <path {...stroke} strokeWidth={2.25} d="M2.5 8.5l3.5 3.5 7.5-8" />,
  "missing-answer": <path {...stroke} d="M5 5.4a3 3 0 1 1 4.5 2.7C8.5 8.7 8 9.3 8 10.3M8 13.7h.01" />,
  "not-applicable": <path {...stroke} d="M3.5 8h9" />,
};
