import { Icon, type IconName } from "../icon.tsx";
import { Anchor } from "../link.tsx";

export type NavItem = {
  href: string;
  text: string;
  icon?: IconName | undefined;
  /** Beside the word; `countLabel` says what it counts: "6 need you". */
  count?: number | string | undefined;
  countLabel?: string | undefined;
  current?: boolean | undefined;
};

/** The portal's areas, with counts. */
export function FrameNav({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav aria-label={label}>
      <ul className="ips-nav">
        {items.map((item) => (
          <li key={item.href}>
            <Anchor
              href={item.href}
              className="ips-nav__link"
              aria-current={item.current ? "page" : undefined}
            >
              {item.icon && <Icon name={item.icon} />}
              <span className="ips-nav__text">{item.text}</span>
              {item.count !== undefined && (
                <span className="ips-nav__count">
                  <span aria-hidden={item.countLabel ? true : undefined}>{item.count}</span>
                  {item.countLabel && <span className="usa-sr-only">, {item.countLabel}</span>}
                </span>
              )}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}
