import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { Link } from "./link.tsx";
import { classNames } from "./internal/class-names.ts";

export type WhoSeesProps = {
  /** Somebody outside the program sees it too. */
  shared: boolean;
  /** "Shared with State VR, North Office until Mar 1 · plan, jobs" or "Only your program". */
  children: ReactNode;
  /** The Sharing page, and the words that lead there. */
  href?: string | undefined;
  linkText?: string | undefined;
};

/** The band under a page's title that says who else sees this. @example <WhoSees shared href="/clients/1/sharing" linkText="Sharing">Shared with State VR until Mar 1 · plan</WhoSees> */
export function WhoSees({ shared, children, href, linkText }: WhoSeesProps) {
  return (
    <p className={classNames("ips-who-sees", shared && "ips-who-sees--shared")}>
      <Icon name={shared ? "eye" : "lock"} />
      <span>
        {children}
        {href && linkText && (
          <Link href={href} className="ips-who-sees__link">
            {linkText}
          </Link>
        )}
      </span>
    </p>
  );
}
