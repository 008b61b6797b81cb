import type { ReactNode } from "react";
import { Link } from "./link.tsx";

export type CountProps = {
  /** The number in front: "26". */
  value: string | number;
  /** Its denominator and share: "of 45 · 58 %". A number never stands without it. */
  rest: ReactNode;
  /** The rows behind the number. */
  href?: string | undefined;
};

/** A number with its denominator, opening to its rows. @example <Count value={26} rest="of 45 · 58 %" href="/caseload?phase=working" /> */
export function Count({ value, rest, href }: CountProps) {
  const text = (
    <>
      <strong className="ips-count__value">{value}</strong> <span className="ips-count__rest">{rest}</span>
    </>
  );
  return href ? (
    <Link href={href} variant="quiet" className="ips-count">
      {text}
    </Link>
  ) : (
    <span className="ips-count">{text}</span>
  );
}
