import type { ReactNode } from "react";
import { Link } from "./link.tsx";

export type BigNumberProps = {
  /** "1,688" */
  value: ReactNode;
  /** What it counts: "contacts ready". */
  label: ReactNode;
  /** Denominator, period, or what to do: "of 1,691 rows". */
  detail?: ReactNode;
  /** The rows behind it. */
  href?: string | undefined;
  /** A trend beside the number. */
  trend?: ReactNode;
};

/** A figure large enough to steer by. Put several into {@link BigNumbers}. @example <BigNumber value="1,688" label="contacts ready" detail="of 1,691 rows" /> */
export function BigNumber({ value, label, detail, href, trend }: BigNumberProps) {
  const figure = (
    <>
      <span className="ips-big-number__value">{value}</span>{" "}
      <span className="ips-big-number__label">{label}</span>
    </>
  );
  return (
    <div className="ips-big-number">
      {href ? (
        <Link href={href} variant="quiet" className="ips-big-number__figure">
          {figure}
        </Link>
      ) : (
        <p className="ips-big-number__figure">{figure}</p>
      )}
      {detail && <p className="ips-big-number__detail">{detail}</p>}
      {trend}
    </div>
  );
}

/** A row of big numbers that wraps. */
export function BigNumbers({ children }: { children: ReactNode }) {
  return <div className="ips-big-numbers">{children}</div>;
}
