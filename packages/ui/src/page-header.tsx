import type { ReactNode } from "react";

export type PageHeaderProps = {
  /** The page's only h1; it takes the focus after navigation (see `Frame`). */
  title: ReactNode;
  /** One line of facts: "day 201 · job search · Ana Lopez". */
  sub?: ReactNode;
  /** Who else sees this page: `WhoSees`. */
  band?: ReactNode;
  /** The primary action, at most two more. */
  actions?: ReactNode;
  /** Above the title: `Breadcrumb`. */
  breadcrumb?: ReactNode;
  /** Below: chips of status, presence. */
  children?: ReactNode;
};

/** Title, who sees this, primary action. @example <PageHeader title="Today" sub="Sat, Nov 21" actions={<Button variant="primary">Log contact</Button>} /> */
export function PageHeader({ title, sub, band, actions, breadcrumb, children }: PageHeaderProps) {
  return (
    <div className="ips-page-header">
      {breadcrumb}
      <div className="ips-page-header__top">
        <div className="ips-page-header__words">
          <h1 className="ips-page-header__title" tabIndex={-1}>
            {title}
          </h1>
          {sub && <p className="ips-page-header__sub">{sub}</p>}
        </div>
        {actions && <div className="ips-page-header__actions">{actions}</div>}
      </div>
      {band}
      {children && <div className="ips-page-header__more">{children}</div>}
    </div>
  );
}
