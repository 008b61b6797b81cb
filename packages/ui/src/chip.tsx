import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { classNames } from "./internal/class-names.ts";

/** A chosen value that can be taken off again. @example <Chip removeLabel="Remove Kessler Hardware" onRemove={…}>Kessler Hardware</Chip> */
export function Chip({
  children,
  onRemove,
  removeLabel,
}: {
  children: ReactNode;
  onRemove: () => void;
  removeLabel: string;
}) {
  return (
    <span className="ips-chip">
      {children}
      <button type="button" className="ips-chip__remove" onClick={onRemove} title={removeLabel}>
        <Icon name="close" />
        <span className="usa-sr-only">{removeLabel}</span>
      </button>
    </span>
  );
}

export type FilterChipProps = {
  children: ReactNode;
  pressed: boolean;
  onToggle: (pressed: boolean) => void;
  count?: number | string | undefined;
};

/** A filter that is on or off. @example <FilterChip pressed={mine} onToggle={setMine} count={18}>My people</FilterChip> */
export function FilterChip({ children, pressed, onToggle, count }: FilterChipProps) {
  return (
    <button
      type="button"
      className={classNames("ips-filter-chip", pressed && "ips-filter-chip--on")}
      aria-pressed={pressed}
      onClick={() => onToggle(!pressed)}
    >
      {pressed && <Icon name="check" />}
      {children}
      {count !== undefined && <span className="ips-filter-chip__count">{count}</span>}
    </button>
  );
}
