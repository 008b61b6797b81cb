import { Anchor } from "./link.tsx";

export type BreadcrumbProps = {
  /** Name of the landmark: "You are here". */
  label: string;
  /** From the outermost page; the page itself is not repeated, its h1 says it. */
  items: readonly { href: string; text: string }[];
};

/** The way back up. @example <Breadcrumb label="You are here" items={[{ href: "/caseload", text: "Caseload" }]} /> */
export function Breadcrumb({ label, items }: BreadcrumbProps) {
  return (
    <nav className="usa-breadcrumb usa-breadcrumb--wrap ips-breadcrumb" aria-label={label}>
      <ol className="usa-breadcrumb__list">
        {items.map((item) => (
          <li key={item.href} className="usa-breadcrumb__list-item">
            <Anchor href={item.href} className="usa-breadcrumb__link">
              <span>{item.text}</span>
            </Anchor>
          </li>
        ))}
      </ol>
    </nav>
  );
}
