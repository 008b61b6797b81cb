import { useEffect, useId, useRef, type ReactNode } from "react";
import { openModal } from "./internal/open-modal.ts";

/**
 * Covers the whole window, so that a device can be handed to somebody who is to see nothing else of the page. Escape
 * does not close it, and nothing behind it can be reached; whoever shows it takes it away.
 *
 * @example <FullScreen title="Su plan" lang="es">…</FullScreen>
 */
export function FullScreen({ title, lang, children }: { title: string; lang?: string; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return undefined;
    const stay = (event: Event) => event.preventDefault();
    const noEscape = (event: KeyboardEvent) => {
      // A second Escape would close it whatever `cancel` says.
      if (event.key === "Escape") event.preventDefault();
    };
    dialog.addEventListener("cancel", stay);
    dialog.addEventListener("keydown", noEscape);
    const restore = openModal(dialog);
    return () => {
      dialog.removeEventListener("cancel", stay);
      dialog.removeEventListener("keydown", noEscape);
      restore();
    };
  }, []);
  return (
    <dialog ref={ref} className="ips-full-screen" aria-labelledby={id} lang={lang}>
      <div className="ips-full-screen__page">
        <h2 id={id} className="ips-full-screen__title" tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
