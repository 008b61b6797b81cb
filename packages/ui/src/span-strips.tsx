export type SpanStripsLine = {
  key: string;
  /** Whose line it is; null where there is one for all. */
  name: string | null;
  /** What the squares come to, beside them: "20 of 26". */
  text: string;
  /** The earliest first; `kept` is filled. */
  spans: readonly { key: string; kept: boolean }[];
};

/**
 * Spans of time as rows of squares, filled where something was recorded. The squares are drawn only: the text beside them and a table say the same.
 *
 * @example <SpanStrips lines={[{ key: "ana", name: "Ana Lopez", text: "1 of 2", spans: [{ key: "may", kept: true }, { key: "june", kept: false }] }]} />
 */
export function SpanStrips({ lines }: { lines: readonly SpanStripsLine[] }) {
  return (
    <ul className="ips-span-strips">
      {lines.map(({ key, name, text, spans }) => (
        <li key={key} className="ips-span-strips__line">
          {name !== null && <span className="ips-span-strips__name">{name}</span>}
          <span className="ips-span-strips__squares" aria-hidden="true">
            {spans.map((span) => (
              <span
                key={span.key}
                className={
                  span.kept
                    ? "ips-span-strips__square ips-span-strips__square--kept"
                    : "ips-span-strips__square"
                }
              />
            ))}
          </span>
          <span className="ips-span-strips__text">{text}</span>
        </li>
      ))}
    </ul>
  );
}
