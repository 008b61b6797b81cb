import type { ReactNode } from "react";

export type SideBySideSide = {
  /** "Yours, 10:42" and "Eric Miller's, 10:40" */
  title: ReactNode;
  content: ReactNode;
  /** "Keep mine", "Take theirs" */
  action?: ReactNode;
};

/** Two versions next to each other, each with what can be done with it; one below the other when narrow. @example <SideBySide left={{ title: "Yours", content: <DiffText … show="before" /> }} right={…} /> */
export function SideBySide({
  left,
  right,
  foot,
}: {
  left: SideBySideSide;
  right: SideBySideSide;
  foot?: ReactNode;
}) {
  return (
    <div className="ips-sides">
      {[left, right].map((side, index) => (
        <section key={index} className="ips-sides__side">
          <h3 className="ips-sides__title">{side.title}</h3>
          <div className="ips-sides__content">{side.content}</div>
          {side.action && <div className="ips-sides__action">{side.action}</div>}
        </section>
      ))}
      {foot && <div className="ips-sides__foot">{foot}</div>}
    </div>
  );
}
