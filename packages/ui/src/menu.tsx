import { useId, useRef, useState, type ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import { useDismiss } from "./internal/use-dismiss.ts";
import { classNames } from "./internal/class-names.ts";
import { Anchor } from "./link.tsx";

export type MenuItem =
  | { kind?: "link"; key?: string; text: ReactNode; href: string; icon?: IconName | undefined }
  | {
      kind: "button";
      key?: string;
      text: ReactNode;
      onClick: () => void;
      icon?: IconName | undefined;
      danger?: boolean | undefined;
    }
  | { kind: "note"; key?: string; text: ReactNode };

export type MenuProps = {
  /** What the button shows: "Ana Lopez". */
  button: ReactNode;
  /** Its name, where what it shows is not enough. */
  label?: string | undefined;
  items: readonly MenuItem[];
  align?: "start" | "end" | undefined;
  /** Classes of the button; a menu in a bar brings its own. */
  buttonClassName?: string | undefined;
  /** Leave out the arrow that points down. */
  plain?: boolean | undefined;
};

/**
 * A button that opens a short list of links and actions (disclosure pattern: Tab goes through them, Escape
 * closes and returns the focus). For the user menu and for "more" in a row.
 *
 * @example <Menu button="Ana Lopez" items={[{ href: "/account", text: "Account" }]} />
 */
export function Menu({ button, label, items, align = "end", buttonClassName, plain }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  useDismiss(root, open, (reason) => {
    setOpen(false);
    if (reason === "escape") trigger.current?.focus();
  });
  const close = (returnFocus: boolean) => {
    setOpen(false);
    if (returnFocus) trigger.current?.focus();
  };
  return (
    <div className={classNames("ips-menu", align === "end" && "ips-menu--end")} ref={root}>
      <button
        ref={trigger}
        type="button"
        className={buttonClassName ?? "ips-menu__button"}
        aria-expanded={open}
        aria-controls={id}
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {button}
        {!plain && <Icon name="chevron-down" className="ips-menu__arrow" />}
      </button>
      <ul id={id} className="ips-menu__list" hidden={!open}>
        {items.map((item, index) => (
          <li key={item.key ?? index}>
            {item.kind === "note" ? (
              <span className="ips-menu__note">{item.text}</span>
            ) : item.kind === "button" ? (
              <button
                type="button"
                className={classNames("ips-menu__item", item.danger && "ips-menu__item--danger")}
                onClick={() => {
                  close(true);
                  item.onClick();
                }}
              >
                {item.icon && <Icon name={item.icon} />}
                {item.text}
              </button>
            ) : (
              <Anchor href={item.href} className="ips-menu__item" onClick={() => close(false)}>
                {item.icon && <Icon name={item.icon} />}
                {item.text}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
