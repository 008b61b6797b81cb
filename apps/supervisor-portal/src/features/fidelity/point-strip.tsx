import type { PointPractice } from "@ips/contract";
import { lineText } from "./point-text.ts";

/** The spans of each line as a row of squares, the earliest first: filled where something is recorded. The table below says the same. */
export function PointStrip({ practice: { lines, over } }: { practice: PointPractice }) {
  if (over === "year" || lines.length === 0) return null;
  return (
    <ul className="ips-strips">
      {lines.map(({ name, staffId, teamId, spans }) => (
        <li key={staffId ?? teamId ?? "all"} className="ips-strips__line">
          {name !== null && <span className="ips-strips__name">{name}</span>}
          <span className="ips-strips__squares" aria-hidden="true">
            {spans.map(({ from, kept }) => (
              <span
                key={from}
                className={kept ? "ips-strips__square ips-strips__square--kept" : "ips-strips__square"}
              />
            ))}
          </span>
          <span className="ips-strips__text">{lineText(spans)}</span>
        </li>
      ))}
    </ul>
  );
}
