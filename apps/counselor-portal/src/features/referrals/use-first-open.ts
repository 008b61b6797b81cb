import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";

/** The width from which list and letter stand side by side (`ips-list-detail`). */
const sideBySide = "(min-width: 60rem)";

/**
 * Opens the first of a list by itself where there is room for both; on a phone the list comes first. The address follows,
 * so that reloading and going back stay on what is read. `null`: nothing is to be opened.
 */
export function useFirstOpen(href: string | null): void {
  const router = useRouter();
  useEffect(() => {
    if (href !== null && window.matchMedia(sideBySide).matches) void router.navigate({ href, replace: true });
  }, [href, router]);
}
