import { useEffect } from "react";

/**
 * While `unsaved`, the browser asks before the page is closed or reloaded. Leaving by a link inside the
 * portal is the router's: block it there and ask with `ConfirmDialog`.
 *
 * @example useUnsavedChanges(form.isDirty);
 */
export function useUnsavedChanges(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
}
