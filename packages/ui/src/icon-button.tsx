import type { ComponentPropsWithRef } from "react";
import { Icon, type IconName } from "./icon.tsx";
import { classNames } from "./internal/class-names.ts";

export type IconButtonProps = Omit<ComponentPropsWithRef<"button">, "children"> & {
  icon: IconName;
  label: string;
};

/** A button that shows only a drawing; `label` is its name and its tooltip. @example <IconButton icon="close" label="Close" /> */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button type="button" title={label} {...rest} className={classNames("ips-icon-button", className)}>
      <Icon name={icon} />
      <span className="usa-sr-only">{label}</span>
    </button>
  );
}
