import { useId, useState, type ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { classNames } from "./internal/class-names.ts";

export type DisclosureProps = {
  /** The words on the button: "why", "2 more". */
  button: ReactNode;
  /** Its full name where the words repeat down a list: "Why: IPE is 4 days late, Donna Rivera". */
  label?: string | undefined;
  children: ReactNode;
  startsOpen?: boolean | undefined;
  className?: string | undefined;
};

/** A button that opens something in place. The content stays out of the page until it is opened. @example <Disclosure button="2 more">…</Disclosure> */
export function Disclosure({ button, label, children, startsOpen = false, className }: DisclosureProps) {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div className={classNames("ips-disclosure", className)}>
      <DisclosureButton open={open} controls={id} label={label} onToggle={() => setOpen(!open)}>
        {button}
      </DisclosureButton>
      <div id={id} hidden={!open} className="ips-disclosure__content">
        {open && children}
      </div>
    </div>
  );
}

export type DisclosureButtonProps = {
  open: boolean;
  controls: string;
  label?: string | undefined;
  onToggle: () => void;
  children: ReactNode;
};

/** The button alone, where what it opens stands elsewhere in the markup (a row below). */
export function DisclosureButton({ open, controls, label, onToggle, children }: DisclosureButtonProps) {
  return (
    <button
      type="button"
      className="ips-disclosure__button"
      aria-expanded={open}
      aria-controls={controls}
      aria-label={label}
      onClick={onToggle}
    >
      {children}
      <Icon name="chevron-right" className="ips-disclosure__arrow" />
    </button>
  );
}
