import { useEffect } from "react";

/** The window's title; names no client unless the page itself shows one. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · IPS`;
  }, [title]);
}
