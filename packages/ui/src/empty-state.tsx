import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import { Heading, type HeadingLevel } from "./internal/heading.tsx";

export type EmptyStateProps = {
  /** What will be here: "Contacts with employers will be listed here". */
  title: ReactNode;
  headingLevel?: HeadingLevel | undefined;
  children?: ReactNode;
  /** The one action that starts it. */
  action?: ReactNode;
  icon?: IconName | undefined;
};

/** Nothing yet: what will be here, and the one action that starts it. @example <EmptyState title="No leads yet" action={<Button …>Add a lead</Button>} /> */
export function EmptyState({ title, headingLevel = 3, children, action, icon }: EmptyStateProps) {
  return (
    <div className="ips-empty">
      {icon && (
        <span className="ips-empty__icon">
          <Icon name={icon} />
        </span>
      )}
      <Heading level={headingLevel} className="ips-empty__title">
        {title}
      </Heading>
      {children && <div className="ips-empty__text">{children}</div>}
      {action && <div className="ips-empty__action">{action}</div>}
    </div>
  );
}
