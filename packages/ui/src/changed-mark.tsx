import type { ReactNode } from "react";

/** The other side changed this since my last visit; goes when it was seen. @example <ChangedMark>Eric changed this on Nov 20</ChangedMark> */
export function ChangedMark({ children }: { children: ReactNode }) {
  return (
    <span className="ips-changed">
      <span className="ips-changed__dot" aria-hidden="true" />
      {children}
    </span>
  );
}
