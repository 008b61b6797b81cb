import type { ReactNode } from "react";
import { classNames } from "./internal/class-names.ts";

export type DescriptionItem = { term: ReactNode; description: ReactNode; key?: string | undefined };

/**
 * Terms and what they are. Two columns where there is room.
 *
 * @example <DescriptionList items={[{ term: "Program entry", description: <DateText … /> }]} />
 */
export function DescriptionList({
  items,
  layout = "rows",
}: {
  items: readonly DescriptionItem[];
  layout?: "rows" | "grid" | undefined;
}) {
  return (
    <dl className={classNames("ips-description", `ips-description--${layout}`)}>
      {items.map((item, index) => (
        <div key={item.key ?? index} className="ips-description__item">
          <dt>{item.term}</dt>
          <dd>{item.description}</dd>
        </div>
      ))}
    </dl>
  );
}
