import type { PointPractice } from "@ips/contract";
import { SpanStrips } from "@ips/ui/span-strips";
import { lineText } from "./point-text.ts";

/** The spans of each line as a row of squares, the earliest first: filled where something is recorded. The table below says the same. */
export function PointStrip({ practice: { lines, over } }: { practice: PointPractice }) {
  if (over === "year" || lines.length === 0) return null;
  return (
    <SpanStrips
      lines={lines.map(({ name, staffId, teamId, spans }) => ({
        key: staffId ?? teamId ?? "all",
        name,
        text: lineText(spans),
        spans: spans.map(({ from, kept }) => ({ key: from, kept })),
      }))}
    />
  );
}
