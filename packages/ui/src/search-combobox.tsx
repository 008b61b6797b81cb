import { useId } from "react";
import type { ComboboxProps } from "./combobox.tsx";
import { ComboboxControl } from "./internal/combobox-control.tsx";

export type SearchComboboxProps = Omit<
  ComboboxProps,
  "label" | "hint" | "error" | "requiredMark" | "optionalMark" | "create"
> & {
  /** Spoken; nothing but the magnifying glass is seen. */
  label: string;
  /** The key that leads here, shown at its right: "/". */
  shortcutHint?: string | undefined;
};

/** The header's search: a combobox without a visible label. @example <SearchCombobox label="Search people" name="search" query={q} onQuery={setQ} items={found} … /> */
export function SearchCombobox({ label, id, ...rest }: SearchComboboxProps) {
  const made = useId();
  const control = {
    id: id ?? made,
    "aria-describedby": undefined,
    "aria-invalid": undefined,
    "aria-required": undefined,
  };
  return (
    <div className="ips-search">
      <label htmlFor={control.id} className="usa-sr-only">
        {label}
      </label>
      <ComboboxControl {...rest} control={control} search />
    </div>
  );
}
