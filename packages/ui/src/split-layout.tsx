import type { ReactNode } from "react";

/**
 * Two columns, the important one two thirds wide; on narrow screens one below the other, important first.
 *
 * @example <SplitLayout main={<Plan />} side={<Preferences />} />
 */
export function SplitLayout({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="ips-split">
      <div className="ips-split__main">{main}</div>
      <div className="ips-split__side">{side}</div>
    </div>
  );
}
