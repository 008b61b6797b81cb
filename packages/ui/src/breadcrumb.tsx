import { Breadcrumb as UswdsCrumb, BreadcrumbBar } from "@trussworks/react-uswds";
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
    <BreadcrumbBar variant="wrap" className="ips-breadcrumb" navProps={{ "aria-label": label }}>
      {items.map((item) => (
        <UswdsCrumb key={item.href}>
          <Anchor href={item.href} className="usa-breadcrumb__link">
            <span>{item.text}</span>
          </Anchor>
        </UswdsCrumb>
      ))}
    </BreadcrumbBar>
  );
}
