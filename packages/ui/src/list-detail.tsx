import type { ReactNode } from "react";
import { classNames } from "./internal/class-names.ts";
import { Anchor } from "./link.tsx";

export type ListDetailProps = {
  /** The inbox, usually {@link DetailList}. */
  list: ReactNode;
  /** What is open; on narrow screens it replaces the list. */
  detail: ReactNode;
  /** Something is open. */
  open: boolean;
};

/** An inbox: list left, letter right; on a phone one at a time. @example <ListDetail list={…} detail={…} open={id !== undefined} /> */
export function ListDetail({ list, detail, open }: ListDetailProps) {
  return (
    <div className={classNames("ips-list-detail", open && "ips-list-detail--open")}>
      <div className="ips-list-detail__list">{list}</div>
      <div className="ips-list-detail__detail">{detail}</div>
    </div>
  );
}

export type DetailListItem = {
  id: string;
  href: string;
  title: ReactNode;
  detail?: ReactNode;
  meta?: ReactNode;
  current?: boolean | undefined;
};

/** The list of an inbox: each row one link. */
export function DetailList({ label, items }: { label: string; items: readonly DetailListItem[] }) {
  return (
    <nav aria-label={label}>
      <ul className="ips-detail-list">
        {items.map((item) => (
          <li key={item.id}>
            <Anchor
              href={item.href}
              className="ips-detail-list__link"
              aria-current={item.current ? "true" : undefined}
            >
              <span className="ips-detail-list__title">{item.title}</span>
              {item.meta && <span className="ips-detail-list__meta">{item.meta}</span>}
              {item.detail && <span className="ips-detail-list__detail">{item.detail}</span>}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
