import { useId, useRef, useState, type ReactNode } from "react";
import { BottomBar, type BottomBarItem } from "./internal/bottom-bar.tsx";
import { classNames } from "./internal/class-names.ts";
import { FrameNav, type NavItem } from "./internal/frame-nav.tsx";
import { useDismiss } from "./internal/use-dismiss.ts";
import { useFocusHeading } from "./internal/use-focus-heading.ts";
import { Icon } from "./icon.tsx";
import { Anchor } from "./link.tsx";

export type { BottomBarItem, NavItem };

export type FrameProps = {
  /** "IPS" and "Harbor East"; `href` is the landing page. */
  brand: { name: string; unit?: string | undefined; href: string };
  nav: { label: string; items: readonly NavItem[] };
  /** Phone and narrow windows: Today, Caseload, Add, Search. */
  bottomBar: { label: string; items: readonly BottomBarItem[] };
  /** In the header, usually `SearchCombobox`. */
  search?: ReactNode;
  /** In the header, right: `Menu`. */
  userMenu?: ReactNode;
  /** Across the top, above the page: no connection, entries waiting to be sent. */
  notice?: ReactNode;
  /** "Skip to main content"; "Menu", the button that opens the navigation on narrow screens. */
  labels: { skip: string; menu: string };
  /** Changes with the page (its path): the focus then goes to the new h1. */
  focusKey: string;
  children: ReactNode;
};

/**
 * Header, navigation, page, and the phone's bottom bar. Knows no router: links go through `LinkProvider`.
 *
 * @example <Frame brand={…} nav={…} bottomBar={…} labels={…} focusKey={pathname}><Outlet /></Frame>
 */
export function Frame({
  brand,
  nav,
  bottomBar,
  search,
  userMenu,
  notice,
  labels,
  focusKey,
  children,
}: FrameProps) {
  const main = useRef<HTMLElement>(null);
  const navRoot = useRef<HTMLDivElement>(null);
  const navId = useId();
  // Open on one page only: navigation closes it.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const navOpen = openOn === focusKey;
  useFocusHeading(main, focusKey);
  useDismiss(navRoot, navOpen, (reason) => {
    setOpenOn(null);
    if (reason === "escape") navRoot.current?.querySelector("button")?.focus();
  });
  return (
    <div className="ips-frame">
      <a className="usa-skipnav ips-skip" href="#main" onClick={(event) => skipTo(main.current, event)}>
        {labels.skip}
      </a>
      <header className="ips-frame__header">
        <Anchor href={brand.href} className="ips-frame__brand">
          <span className="ips-frame__brand-name">{brand.name}</span>
          {brand.unit && <span className="ips-frame__brand-unit">{brand.unit}</span>}
        </Anchor>
        {search && <div className="ips-frame__search">{search}</div>}
        {userMenu && <div className="ips-frame__user">{userMenu}</div>}
      </header>
      <div className="ips-frame__nav" ref={navRoot}>
        <button
          type="button"
          className="ips-frame__menu-button"
          aria-expanded={navOpen}
          aria-controls={navId}
          onClick={() => setOpenOn(navOpen ? null : focusKey)}
        >
          <Icon name={navOpen ? "close" : "menu"} />
          {labels.menu}
        </button>
        <div
          id={navId}
          className={classNames("ips-frame__nav-panel", navOpen && "ips-frame__nav-panel--open")}
        >
          <FrameNav label={nav.label} items={nav.items} />
        </div>
      </div>
      <main id="main" className="ips-frame__main" ref={main} tabIndex={-1}>
        {notice && <div className="ips-frame__notice">{notice}</div>}
        {children}
      </main>
      <BottomBar label={bottomBar.label} items={bottomBar.items} />
    </div>
  );
}

function skipTo(main: HTMLElement | null, event: { preventDefault: () => void }): void {
  if (!main) return;
  event.preventDefault();
  main.focus();
  main.scrollIntoView();
}
