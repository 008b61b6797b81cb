import type { ReactNode } from "react";
import { Icon, type IconName } from "../icon.tsx";
import { Anchor } from "../link.tsx";
import { classNames } from "./class-names.ts";

export type BottomBarItem = {
  key: string;
  text: string;
  icon: IconName;
  count?: number | string | undefined;
  current?: boolean | undefined;
  /** The one that adds: drawn filled. */
  primary?: boolean | undefined;
} & ({ href: string } | { onClick: () => void });

/** The phone's bar at the bottom: thumb-sized, four at most. */
export function BottomBar({ label, items }: { label: string; items: readonly BottomBarItem[] }) {
  return (
    <nav className="ips-bottom-bar" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.key}>{bottomBarControl(item)}</li>
        ))}
      </ul>
    </nav>
  );
}

function bottomBarControl(item: BottomBarItem): ReactNode {
  const className = classNames("ips-bottom-bar__item", item.primary && "ips-bottom-bar__item--primary");
  const content = (
    <>
      <span className="ips-bottom-bar__icon">
        <Icon name={item.icon} />
        {item.count !== undefined && <span className="ips-bottom-bar__count">{item.count}</span>}
      </span>
      <span>{item.text}</span>
    </>
  );
  return "href" in item ? (
    <Anchor href={item.href} className={className} aria-current={item.current ? "page" : undefined}>
      {content}
    </Anchor>
  ) : (
    <button type="button" className={className} onClick={item.onClick}>
      {content}
    </button>
  );
}
