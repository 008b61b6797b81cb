import { useEffect, useRef, type ReactNode } from "react";

/** The heading of a step; takes the focus when the step is reached by going on or back. */
export function StepHeading({ takesFocus, children }: { takesFocus: boolean; children: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) ref.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={ref} tabIndex={-1} className="ips-import__step">
      {children}
    </h2>
  );
}
