import { useId, type ReactNode } from "react";
import { classNames } from "./internal/class-names.ts";
import { ScrollRegion } from "./internal/scroll-region.tsx";

export type CompareRow = {
  key: string;
  label: ReactNode;
  left: ReactNode;
  right: ReactNode;
  /** Equal or not; the word is shown, not only a colour. */
  same: boolean;
};

export type CompareTableProps = {
  caption: ReactNode;
  /** Headings: the field, the two records, the verdict. */
  headings: { field: ReactNode; left: ReactNode; right: ReactNode; verdict: ReactNode };
  rows: readonly CompareRow[];
  verdictText: { same: ReactNode; different: ReactNode };
};

/** Two records field by field, for possible matches. @example <CompareTable caption="The same person?" headings={…} rows={…} verdictText={{ same: "same", different: "differs" }} /> */
export function CompareTable({ caption, headings, rows, verdictText }: CompareTableProps) {
  const id = useId();
  return (
    <ScrollRegion className="ips-compare" labelledBy={id}>
      <table>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{headings.field}</th>
            <th scope="col">{headings.left}</th>
            <th scope="col">{headings.right}</th>
            <th scope="col">{headings.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={classNames(!row.same && "ips-compare__differs")}>
              <th scope="row">{row.label}</th>
              <td>{row.left}</td>
              <td>{row.right}</td>
              <td className="ips-compare__verdict">{row.same ? verdictText.same : verdictText.different}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
