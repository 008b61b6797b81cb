import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { classNames } from "./internal/class-names.ts";
import { openModal } from "./internal/open-modal.ts";

export type DialogProps = {
  open: boolean;
  /** Escape, the close button or a press beside it. The parent decides whether it closes. */
  onClose: () => void;
  title: ReactNode;
  /** Name of the close button: "Close". */
  closeLabel: string;
  children: ReactNode;
  /** Buttons at the foot, primary first. */
  actions?: ReactNode;
  size?: "small" | "regular" | "large" | undefined;
  /** It interrupts, and its content is read out when it opens: a warning that cannot wait. */
  alert?: boolean | undefined;
};

/**
 * A modal dialog on the browser's own `<dialog>`: the page behind is inert, the focus stays inside and
 * returns to where it was. Its content is mounted only while open. To choose what takes the focus first,
 * put `data-autofocus` on it (React keeps `autoFocus` to itself); otherwise the title does.
 *
 * @example <Dialog open={open} onClose={close} title="Log a contact" closeLabel="Close" actions={…}>…</Dialog>
 */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({
  onClose,
  title,
  closeLabel,
  children,
  actions,
  size = "regular",
  alert = false,
}: Omit<DialogProps, "open">) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const cancel = (event: Event) => {
      event.preventDefault();
      close();
    };
    const beside = (event: MouseEvent) => {
      if (event.target === dialog) close();
    };
    dialog.addEventListener("cancel", cancel);
    dialog.addEventListener("mousedown", beside);
    const restore = openModal(dialog);
    return () => {
      dialog.removeEventListener("cancel", cancel);
      dialog.removeEventListener("mousedown", beside);
      restore();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={classNames("ips-dialog", `ips-dialog--${size}`)}
      aria-labelledby={id}
      {...(alert ? { role: "alertdialog", "aria-describedby": `${id}-body` } : {})}
    >
      <div className="ips-dialog__panel">
        <div className="ips-dialog__head">
          <h2 id={id} className="ips-dialog__title" tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className="ips-icon-button" onClick={onClose} title={closeLabel}>
            <Icon name="close" />
            <span className="usa-sr-only">{closeLabel}</span>
          </button>
        </div>
        <div id={`${id}-body`} className="ips-dialog__body">
          {children}
        </div>
        {actions && <div className="ips-dialog__actions">{actions}</div>}
      </div>
    </dialog>
  );
}
