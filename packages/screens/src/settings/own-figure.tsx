import { jurisdictionOf, type JurisdictionId } from "@ips/domain";
import { jurisdictionName } from "@ips/i18n/jurisdiction";
import { newId } from "@ips/portal-kit/new-id";
import { Button } from "@ips/ui/button";
import { DateField } from "@ips/ui/date-field";
import { FieldRow } from "@ips/ui/field-row";
import { SelectField } from "@ips/ui/select-field";
import { TextField } from "@ips/ui/text-field";
import { useToday } from "../shell/session.tsx";
import type { ReactNode } from "react";
import type { FigureSpec } from "./figure-specs.ts";
import type { RowValues, SettingValues } from "./setting-values.ts";

type OwnFigureProps = {
  spec: FigureSpec;
  jurisdictionId: JurisdictionId;
  rows: readonly RowValues[];
  onRows: (rows: RowValues[]) => void;
  comparison: string;
  onComparison: (comparison: string) => void;
  problem: string | undefined;
  mayWrite: boolean;
  /** What holds without a value of the agency's own, where that is not of the jurisdiction. */
  below?: ReactNode;
};

/** One figure: what holds in the jurisdiction, and the agency's own values over it, each with its day and what it rests on. */
export function OwnFigure(props: OwnFigureProps) {
  const { spec, rows, onRows, problem, mayWrite } = props;
  const change = (rowId: string, part: Partial<RowValues>) =>
    onRows(rows.map((row) => (row.rowId === rowId ? { ...row, ...part } : row)));
  const errorId = `${spec.key}-problem`;
  return (
    <section className="ips-own-figure" aria-label={spec.label}>
      <h3>{spec.label}</h3>
      {spec.of === null ? (
        props.below
      ) : (
        <Below of={spec.of} unit={spec.unit} jurisdictionId={props.jurisdictionId} />
      )}
      {rows.map((row, index) => (
        <div key={row.rowId} className="ips-own-figure__row">
          <DateField
            label="From"
            id={`${row.rowId}-from`}
            name={`${spec.key}-from`}
            value={row.from}
            onValue={(from) => change(row.rowId, { from })}
          />
          <FieldRow>
            <TextField
              label={`Value, ${spec.unit}`}
              name={`${spec.key}-value`}
              inputMode="numeric"
              width="narrow"
              autoComplete="off"
              disabled={!mayWrite}
              value={row.value}
              aria-describedby={problem === undefined ? undefined : errorId}
              onChange={({ target }) => change(row.rowId, { value: target.value })}
            />
            <TextField
              label="What it rests on"
              hint="A state rule, a contract"
              name={`${spec.key}-basis`}
              autoComplete="off"
              disabled={!mayWrite}
              value={row.basis}
              onChange={({ target }) => change(row.rowId, { basis: target.value })}
            />
          </FieldRow>
          {mayWrite && (
            <Button
              size="small"
              variant="quiet"
              onClick={() => onRows(rows.filter(({ rowId }) => rowId !== row.rowId))}
            >
              Remove
              <span className="usa-sr-only">
                {" "}
                value {index + 1} of {spec.label}
              </span>
            </Button>
          )}
        </div>
      ))}
      {problem !== undefined && (
        <p className="usa-error-message" id={errorId} role="alert">
          {problem}
        </p>
      )}
      {mayWrite && (
        <Button
          size="small"
          icon="plus"
          onClick={() => onRows([...rows, { rowId: newId(), from: "", value: "", basis: "" }])}
        >
          Add a value of our own<span className="usa-sr-only"> for {spec.label}</span>
        </Button>
      )}
      <Comparing {...props} />
    </section>
  );
}

/** What holds without a value of the agency's own, and where it is from. */
function Below({
  of,
  unit,
  jurisdictionId,
}: {
  of: NonNullable<FigureSpec["of"]>;
  unit: string;
  jurisdictionId: JurisdictionId;
}) {
  const today = useToday();
  const found = of(jurisdictionOf(jurisdictionId)).at(today);
  const name = jurisdictionName(jurisdictionId);
  return (
    <p className="ips-own-figure__below">
      {found.ok
        ? `${name}: ${found.value.use.value} ${unit} (${found.value.cite.source}${
            found.value.cite.confidence === "verified" ? "" : "; one source"
          }).`
        : `${name}: not known today.`}
    </p>
  );
}

/** Whether the number itself still keeps the limit. */
function Comparing({ spec, comparison, onComparison, mayWrite }: OwnFigureProps) {
  if (spec.comparison === null) return null;
  return (
    <SelectField
      label="The number itself"
      name={spec.comparison}
      disabled={!mayWrite}
      value={comparison}
      onChange={({ target }) => onComparison(target.value)}
      options={[
        { value: "", text: "As in the jurisdiction (still in time)" },
        { value: "at-most", text: "Still in time (at most)" },
        { value: "less-than", text: "Already late (less than)" },
      ]}
    />
  );
}

/** The rows of a figure, changed. */
export const withRows = (
  values: SettingValues,
  key: FigureSpec["key"],
  rows: RowValues[],
): SettingValues => ({
  ...values,
  rows: { ...values.rows, [key]: rows },
});
