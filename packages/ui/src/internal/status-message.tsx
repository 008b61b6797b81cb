import { useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { Icon } from "../icon.tsx";

export type StatusMessageContent = {
  text: ReactNode;
  tone?: "success" | "info" | "warning" | "error" | undefined;
  /** "Undo", "Open". A message with an action does not go by itself. */
  action?: { text: string; onAction: () => void } | undefined;
};

const staysMs = 6000;

/** One message; goes by itself after a while unless it can be answered, warns, or is being read. */
export function StatusMessage({
  message,
  closeLabel,
  onClose,
}: {
  message: StatusMessageContent;
  closeLabel: string;
  onClose: () => void;
}) {
  const [held, setHeld] = useState(false);
  const { tone = "success", action } = message;
  const leaves = !action && (tone === "success" || tone === "info");
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!leaves || held) return;
    const timer = setTimeout(() => close(), staysMs);
    return () => clearTimeout(timer);
  }, [leaves, held]);
  return (
    <div
      className={`ips-message ips-message--${tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={tone === "success" ? "check" : tone} className="ips-message__icon" />
      <p className="ips-message__text">{message.text}</p>
      {action && (
        <button
          type="button"
          className="ips-message__action"
          onClick={() => {
            action.onAction();
            onClose();
          }}
        >
          {action.text}
        </button>
      )}
      <button type="button" className="ips-message__close" onClick={onClose} title={closeLabel}>
        <Icon name="close" />
        <span className="usa-sr-only">{closeLabel}</span>
      </button>
    </div>
  );
}
