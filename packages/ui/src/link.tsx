import {
  createContext,
  createElement,
  useContext,
  type ComponentPropsWithRef,
  type ComponentType,
  type ReactNode,
} from "react";
import { classNames } from "./internal/class-names.ts";

export type AnchorProps = ComponentPropsWithRef<"a"> & { href: string };

const AnchorContext = createContext<ComponentType<AnchorProps> | "a">("a");

/**
 * Tells every link of this package how the portal follows an address. Without it links are plain `<a>`.
 *
 * @example <LinkProvider component={RouterAnchor}>…</LinkProvider>
 */
export function LinkProvider({
  component,
  children,
}: {
  component: ComponentType<AnchorProps>;
  children: ReactNode;
}) {
  return <AnchorContext value={component}>{children}</AnchorContext>;
}

/** An unstyled link that goes through the portal's router. Components build on it; screens use {@link Link}. */
export function Anchor(props: AnchorProps) {
  return createElement<AnchorProps>(useContext(AnchorContext), props);
}

export type LinkProps = AnchorProps & {
  /** `quiet` is underlined on hover only (names in tables), `strong` is heavier (the way on). */
  variant?: "plain" | "quiet" | "strong" | undefined;
};

/** A link in running text. @example <Link href="/caseload">Caseload</Link> */
export function Link({ variant = "plain", className, ...rest }: LinkProps) {
  return (
    <Anchor
      {...rest}
      className={classNames("usa-link", "ips-link", variant !== "plain" && `ips-link--${variant}`, className)}
    />
  );
}
