import { Anchor, type AnchorProps } from "./link.tsx";
import { buttonClass, type ButtonVariant } from "./button.tsx";
import { Icon, type IconName } from "./icon.tsx";

export type ButtonLinkProps = AnchorProps & {
  variant?: ButtonVariant | undefined;
  size?: "regular" | "small" | undefined;
  icon?: IconName | undefined;
};

/** A link that looks like a button: it goes somewhere, it does not change anything. @example <ButtonLink href="/plan/1">Open plan</ButtonLink> */
export function ButtonLink({
  variant = "secondary",
  size = "regular",
  icon,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Anchor {...rest} className={`usa-button ${buttonClass(variant, size, className)}`}>
      {icon && <Icon name={icon} />}
      {children}
    </Anchor>
  );
}
