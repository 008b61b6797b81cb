import type { ReactNode } from "react";
import { Field, type FieldText } from "./field.tsx";
import { ComboboxControl } from "./internal/combobox-control.tsx";

export type ComboboxItem = {
  id: string;
  text: string;
  /** A second line that tells equal names apart. */
  detail?: ReactNode;
  /** Heading it stands under; items of a group follow each other. */
  group?: string | undefined;
};

export type ComboboxProps = FieldText & {
  id?: string | undefined;
  name: string;
  /** What is written now; the parent searches with it and gives `items`. */
  query: string;
  onQuery: (query: string) => void;
  items: readonly ComboboxItem[];
  onSelect: (item: ComboboxItem) => void;
  /** Searching; the old items stay until the new ones come. */
  loading?: boolean | undefined;
  /** In the list when it is empty or busy: "Nobody found", "Searching…", "Type a name". */
  emptyText: ReactNode;
  loadingText: ReactNode;
  /** Spoken when the list changes: "3 results". */
  resultsText: string;
  /** At the foot of the list: "Add “Kessler” as a new employer". */
  create?: { text: ReactNode; onCreate: () => void } | undefined;
  placeholder?: string | undefined;
  autoFocus?: boolean | undefined;
};

/**
 * Search as you type, choose from a list (ARIA combobox with a list box). Arrow keys move, Enter chooses,
 * Escape closes and then clears. Asynchronous: the parent owns query and items.
 *
 * @example <Combobox label="Employer" name="employer" query={q} onQuery={setQ} items={found} onSelect={choose} emptyText="No employer found" loadingText="Searching…" resultsText={`${found.length} found`} />
 */
export function Combobox({ label, hint, error, requiredMark, optionalMark, id, ...rest }: ComboboxProps) {
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      requiredMark={requiredMark}
      optionalMark={optionalMark}
    >
      {(control) => <ComboboxControl {...rest} control={control} />}
    </Field>
  );
}
