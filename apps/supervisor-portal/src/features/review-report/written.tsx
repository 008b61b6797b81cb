import { writtenParts } from "./report-text.ts";

/** What people wrote, as paragraphs and lists; what nobody wrote yet is said. */
export function Written({ text, empty }: { text: string; empty: string }) {
  const parts = writtenParts(text);
  if (parts.length === 0) return <p className="ips-report__quiet">{empty}</p>;
  return parts.map(({ points, lines }, index) =>
    points ? (
      <ul key={index} className="ips-report__points">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    ) : (
      <p key={index}>{lines.join(" ")}</p>
    ),
  );
}
