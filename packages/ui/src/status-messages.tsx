import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from "react";
import { StatusMessage, type StatusMessageContent } from "./internal/status-message.tsx";

export type { StatusMessageContent };

/** Shows a message; returns the function that takes it away. */
export type ShowStatusMessage = (message: StatusMessageContent) => () => void;

const StatusMessageContext = createContext<ShowStatusMessage | null>(null);

/**
 * The place at the foot of the window where results of actions are said ("Contact saved"), with Undo where it
 * can be undone. Read out by screen readers; a message with an action stays until it is answered or closed.
 *
 * @example <StatusMessages label="Messages" closeLabel="Close">…the portal…</StatusMessages>
 */
export function StatusMessages({
  label,
  closeLabel,
  children,
}: {
  label: string;
  closeLabel: string;
  children: ReactNode;
}) {
  const [messages, setMessages] = useState<readonly (StatusMessageContent & { key: number })[]>([]);
  const next = useRef(0);
  const remove = useCallback(
    (key: number) => setMessages((all) => all.filter((message) => message.key !== key)),
    [],
  );
  const show = useCallback<ShowStatusMessage>(
    (message) => {
      const key = next.current++;
      setMessages((all) => [...all.slice(-2), { ...message, key }]);
      return () => remove(key);
    },
    [remove],
  );
  const list = useMemo(
    () =>
      messages.map((message) => (
        <StatusMessage
          key={message.key}
          message={message}
          closeLabel={closeLabel}
          onClose={() => remove(message.key)}
        />
      )),
    [messages, closeLabel, remove],
  );
  return (
    <StatusMessageContext value={show}>
      {children}
      <section className="ips-messages" aria-label={label} aria-live="polite" aria-relevant="additions text">
        {list}
      </section>
    </StatusMessageContext>
  );
}

/**
 * The function that shows a message. Needs {@link StatusMessages} above.
 *
 * @example const say = useStatusMessage(); say({ text: "Contact saved", action: { text: "Undo", onAction: undo } });
 */
export function useStatusMessage(): ShowStatusMessage {
  const show = useContext(StatusMessageContext);
  if (!show) throw new Error("useStatusMessage needs <StatusMessages> around the portal.");
  return show;
}
