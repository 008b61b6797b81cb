import { useEffect, useRef, type RefObject } from "react";

/**
 * Where a list changes under the person's hands (the button they pressed went with its row), the focus goes to
 * `target` instead of to nowhere. The first time the list is shown nothing moves.
 *
 * @param shown what the list shows; undefined while it is loading
 */
export function useKeepFocus(target: RefObject<HTMLElement | null>, shown: unknown): void {
  const before = useRef<unknown>(undefined);
  useEffect(() => {
    const changed = before.current !== undefined && shown !== undefined && before.current !== shown;
    before.current = shown;
    if (changed && document.activeElement === document.body) target.current?.focus({ preventScroll: true });
  }, [target, shown]);
}
