import type { ReactNode } from "react";
import { classNames } from "./internal/class-names.ts";

export type SwitchProps = {
  /** What is switched, with its whole meaning: "Plan, for State VR". */
  label: string;
  on: boolean;
  /** Asks to change; the parent may open a step in between (signing) and change `on` later. */
  onToggle: (on: boolean) => void;
  /** The state as a word beside it: "shared", "not shared". */
  stateText: ReactNode;
  disabled?: boolean | undefined;
  /** Show the label (forms) or only speak it (grids, whose row and column say it). */
  showLabel?: boolean | undefined;
};

/** Something that is on or off at once. @example <Switch label="Plan, for State VR" on={shared} stateText="shared" onToggle={openSigning} /> */
export function Switch({ label, on, onToggle, stateText, disabled, showLabel }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-label={label}
      disabled={disabled}
      className={classNames("ips-switch", on && "ips-switch--on")}
      onClick={() => onToggle(!on)}
    >
      <span className="ips-switch__track" aria-hidden="true">
        <span className="ips-switch__thumb" />
      </span>
      {showLabel && <span className="ips-switch__label">{label}</span>}
      <span className="ips-switch__state">{stateText}</span>
    </button>
  );
}
