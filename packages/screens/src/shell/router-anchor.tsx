import type { AnchorProps } from "@ips/ui/link";
import { useRouter } from "@tanstack/react-router";
import type { MouseEvent } from "react";

/** Same-portal addresses go through the router; other addresses, new tabs and downloads are left to the browser. */
function isOurs(event: MouseEvent<HTMLAnchorElement>, href: string, target: string | undefined): boolean {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  return (
    plain && href.startsWith("/") && !href.startsWith("/api/") && (target === undefined || target === "_self")
  );
}

/** How links of `@ips/ui` follow an address in a portal: `href` is written as the portal knows it ("/clients/…"). */
export function RouterAnchor({ href, onClick, children, ...rest }: AnchorProps) {
  const router = useRouter();
  const inside = href.startsWith("/") && !href.startsWith("/api/");
  const shown = inside ? `${router.basepath.replace(/\/$/u, "")}${href}` : href;
  return (
    <a
      {...rest}
      href={shown}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || rest.download !== undefined || !isOurs(event, href, rest.target))
          return;
        event.preventDefault();
        void router.navigate({ href });
      }}
      onPointerEnter={() => {
        if (inside) void router.preloadRoute({ to: href }).catch(() => undefined);
      }}
    >
      {children}
    </a>
  );
}
