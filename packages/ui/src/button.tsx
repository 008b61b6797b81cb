import type { ComponentPropsWithRef, ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import { classNames } from "./internal/class-names.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger" | "link";

export type ButtonProps = Omit<ComponentPropsWithRef<"button">, "type"> & {
  children: ReactNode;
  /** One primary a page; `secondary` is outlined, `quiet` has no border, `link` reads as a link. */
  variant?: ButtonVariant | undefined;
  size?: "regular" | "small" | undefined;
  type?: "button" | "submit" | "reset" | undefined;
  icon?: IconName | undefined;
  /** Work is under way: stays focusable, announces itself, and does nothing when pressed again. */
  busy?: boolean | undefined;
};

/** The classes a button and a link that looks like one share. */
export function buttonClass(variant: ButtonVariant, size: "regular" | "small", className?: string): string {
  return classNames(
    "ips-button",
    `ips-button--${variant}`,
    size === "small" && "ips-button--small",
    className,
  );
}

/** The design system's button; its text is a verb ("Sign release"). @example <Button variant="primary" icon="plus">Log contact</Button> */
export function Button({
  variant = "secondary",
  size = "regular",
  type = "button",
  icon,
  busy,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- one of the three, as the caller says; a plain button unless it does
      type={type}
      className={`usa-button ${buttonClass(variant, size, className)}`}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest["aria-disabled"] || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <span className="ips-spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
