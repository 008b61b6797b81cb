import { useEffect, useEffectEvent, type RefObject } from "react";

/** Calls back when something open should close: Escape, a press outside, or the focus leaving it. */
export function useDismiss(
  root: RefObject<HTMLElement | null>,
  open: boolean,
  onDismiss: (reason: "escape" | "outside") => void,
): void {
  const dismiss = useEffectEvent(onDismiss);
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) dismiss("outside");
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      dismiss("escape");
    };
    const element = root.current;
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    element?.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
      element?.removeEventListener("keydown", escape);
    };
  }, [open, root]);
}
