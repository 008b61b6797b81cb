import { classNames } from "./internal/class-names.ts";

export type MeterProps = {
  /** What is measured, for screen readers: "Caseload of Ana Lopez". */
  label: string;
  value: number;
  max: number;
  /** Said and shown beside the bar: "18 of 20 · 1.0 FTE". */
  text: string;
  /** `over` when the value is past what the rule allows; the text must say so too. */
  tone?: "neutral" | "near" | "over" | "good" | undefined;
  /** Show the text below rather than beside. */
  stacked?: boolean | undefined;
};

/** A bar from nothing to its limit, with its numbers. @example <Meter label="Caseload of Ana Lopez" value={18} max={20} text="18 of 20 · 1.0 FTE" /> */
export function Meter({ label, value, max, text, tone = "neutral", stacked }: MeterProps) {
  const share = max > 0 ? Math.min(Math.max(value / max, 0), 1) : 0;
  return (
    <span className={classNames("ips-meter", `ips-meter--${tone}`, stacked && "ips-meter--stacked")}>
      <span
        className="ips-meter__track"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(max, value)}
        aria-valuenow={value}
        aria-valuetext={text}
      >
        <span className="ips-meter__fill" style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span className="ips-meter__text" aria-hidden="true">
        {text}
      </span>
    </span>
  );
}
