import { useEffect, useRef, type ReactNode } from "react";
import { Anchor } from "./link.tsx";

export type TabItem = {
  href: string;
  text: ReactNode;
  count?: number | string | undefined;
  current?: boolean | undefined;
};

/**
 * The pages of one record, as links (each has its own address). Scrolls sideways when narrow and keeps
 * the current one in view.
 *
 * @example <Tabs label="Donna Rivera" items={[{ href: "/clients/1", text: "Overview", current: true }]} />
 */
export function Tabs({ label, items }: { label: string; items: readonly TabItem[] }) {
  const current = items.find((item) => item.current)?.href;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (current && list.current && link)
      list.current.scrollLeft = link.offsetLeft - (list.current.clientWidth - link.clientWidth) / 2;
  }, [current]);
  return (
    <nav className="ips-tabs" aria-label={label}>
      <ul className="ips-tabs__list" ref={list}>
        {items.map((item) => (
          <li key={item.href}>
            <Anchor
              href={item.href}
              className="ips-tabs__link"
              aria-current={item.current ? "page" : undefined}
            >
              {item.text}
              {item.count !== undefined && <span className="ips-tabs__count">{item.count}</span>}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
