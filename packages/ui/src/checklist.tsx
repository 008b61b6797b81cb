import type { ReactNode } from "react";
import { ChangedMark } from "./changed-mark.tsx";
import { Icon } from "./icon.tsx";
import { classNames } from "./internal/class-names.ts";

export type ChecklistItem = {
  key: string;
  text: string;
  done: boolean;
  /** Owner, date, who changed it last. */
  meta?: ReactNode;
  /** Something on the right: a menu. */
  end?: ReactNode;
  /** Changed by the other side since my last visit: "Eric changed this on Nov 20". */
  changed?: string | undefined;
};

export type ChecklistProps = {
  label: string;
  items: readonly ChecklistItem[];
  /** Left out where the list is only read. */
  onToggle?: ((key: string, done: boolean) => void) | undefined;
  /** Spoken where it is only read: "done", "open". */
  stateText: { done: string; open: string };
};

/** Steps that are done or open. @example <Checklist label="Steps" items={steps} onToggle={mark} stateText={{ done: "done", open: "open" }} /> */
export function Checklist({ label, items, onToggle, stateText }: ChecklistProps) {
  return (
    <ul className="ips-checklist" aria-label={label}>
      {items.map((item) => (
        <li
          key={item.key}
          className={classNames(
            "ips-checklist__item",
            item.done && "ips-checklist__item--done",
            item.changed && "ips-checklist__item--changed",
          )}
        >
          {onToggle ? (
            <label className="ips-checklist__label">
              <input
                type="checkbox"
                className="usa-sr-only ips-checklist__input"
                checked={item.done}
                onChange={(event) => onToggle(item.key, event.target.checked)}
              />
              <Box done={item.done} />
              <span className="ips-checklist__text">{item.text}</span>
            </label>
          ) : (
            <span className="ips-checklist__label">
              <Box done={item.done} />
              <span className="ips-checklist__text">
                {item.text}
                <span className="usa-sr-only">, {item.done ? stateText.done : stateText.open}</span>
              </span>
            </span>
          )}
          {item.changed && <ChangedMark>{item.changed}</ChangedMark>}
          {item.meta && <span className="ips-checklist__meta">{item.meta}</span>}
          {item.end && <span className="ips-checklist__end">{item.end}</span>}
        </li>
      ))}
    </ul>
  );
}

function Box({ done }: { done: boolean }) {
  return (
    <span className={classNames("ips-checklist__box", done && "ips-checklist__box--done")} aria-hidden="true">
      {done && <Icon name="check" />}
    </span>
  );
}
