import { sparklinePath } from "./internal/sparkline-path.ts";

export type SparklineProps = {
  /** Oldest first; `null` is a gap, never a zero. */
  values: readonly (number | null)[];
  /** The trend in words: "Employer contacts a week, rising from 2 to 6 since September". */
  label: string;
  width?: number | undefined;
  height?: number | undefined;
};

/** A trend beside its number, never instead of it. @example <Sparkline values={[2, 3, null, 6]} label="…" /> */
export function Sparkline({ values, label, width = 96, height = 24 }: SparklineProps) {
  const { path, last } = sparklinePath(values, width, height);
  return (
    <svg
      className="ips-sparkline"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <path d={path} className="ips-sparkline__line" />
      {last && <circle cx={last.x} cy={last.y} r="2.5" className="ips-sparkline__last" />}
    </svg>
  );
}
