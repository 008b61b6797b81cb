import type { ReactNode } from "react";

/** The frame of pages before the sign-in: the portal's name, one card, nothing else. */
export function FrontPage({
  portalName,
  title,
  wide = false,
  children,
}: {
  portalName: string;
  title: string;
  /** For a page with more to read than a form. */
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="ips-front">
      <a className="usa-skipnav ips-skip" href="#main">
        Skip to main content
      </a>
      <header className="ips-front__header">
        <p className="ips-front__brand">{portalName}</p>
      </header>
      <main id="main" className="ips-front__main" tabIndex={-1}>
        <div className={wide ? "ips-front__card ips-front__card--wide" : "ips-front__card"}>
          <h1 className="ips-front__title">{title}</h1>
          {children}
        </div>
      </main>
    </div>
  );
}
