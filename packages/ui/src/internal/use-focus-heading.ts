import { useEffect, useRef, type RefObject } from "react";

/**
 * After navigation (a new `key`) the focus goes to the page's h1. A page that is still loading gets it when
 * its h1 appears, unless the user has moved on in the meantime.
 */
export function useFocusHeading(main: RefObject<HTMLElement | null>, key: string): void {
  const seen = useRef(key);
  useEffect(() => {
    if (seen.current === key) return;
    seen.current = key;
    const root = main.current;
    if (!root) return;
    const leaving = document.activeElement;
    let focused = focusHeading(root);
    const observer = new MutationObserver(() => {
      const active = document.activeElement;
      const waiting = active === document.body || active === leaving || active === focused;
      if (!waiting) observer.disconnect();
      else if (!focused?.isConnected) focused = focusHeading(root);
    });
    observer.observe(root, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [key, main]);
}

function focusHeading(root: HTMLElement): HTMLElement | null {
  const heading = root.querySelector("h1");
  if (!heading) return null;
  if (!heading.hasAttribute("tabindex")) heading.tabIndex = -1;
  heading.blur(); // a heading that stays through the navigation is announced again
  heading.focus({ preventScroll: true });
  return heading;
}
