import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import type { ComboboxProps } from "../combobox.tsx";
import type { FieldControl, FieldText } from "../field.tsx";
import { Icon } from "../icon.tsx";
import { classNames } from "./class-names.ts";
import { nextActive } from "./combobox-keys.ts";

const createId = "create";

export type ComboboxControlProps = Omit<ComboboxProps, keyof FieldText | "id"> & {
  control: FieldControl;
  /** The header's search: a magnifying glass, and at the right the key that leads there. */
  search?: boolean;
  shortcutHint?: string | undefined;
};

/** The input of a combobox with its list: what is typed, chosen, opened and closed. */
export function ComboboxControl({
  control,
  search,
  name,
  query,
  onQuery,
  items,
  onSelect,
  loading,
  emptyText,
  loadingText,
  resultsText,
  create,
  placeholder,
  shortcutHint,
  autoFocus,
}: ComboboxControlProps) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const listId = `${control.id}-list`;
  const ids = [...items.map((item) => item.id), ...(create ? [createId] : [])];
  const shown = active !== null && ids.includes(active) ? active : null;
  const optionId = (itemId: string) => `${listId}-${itemId}`;
  const focusNow = useEffectEvent(() => autoFocus && input.current?.focus());
  useEffect(() => void focusNow(), []);
  useEffect(() => {
    if (open && shown !== null)
      document.getElementById(`${listId}-${shown}`)?.scrollIntoView?.({ block: "nearest" });
  }, [open, shown, listId]);

  const choose = (itemId: string) => {
    setOpen(false);
    setActive(null);
    const item = items.find((candidate) => candidate.id === itemId);
    if (item) onSelect(item);
    else create?.onCreate();
  };

  return (
    <div className={classNames("ips-combobox", search && "ips-combobox--search")}>
      {search && <Icon name="search" className="ips-combobox__glass" />}
      <input
        {...control}
        ref={input}
        className={classNames(
          "usa-input",
          "ips-combobox__input",
          control["aria-invalid"] && "usa-input--error",
        )}
        type="text"
        role="combobox"
        name={name}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={placeholder}
        data-autofocus={autoFocus || undefined}
        value={query}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && shown !== null ? optionId(shown) : undefined}
        aria-keyshortcuts={shortcutHint}
        onChange={(event) => {
          onQuery(event.target.value);
          setOpen(true);
          setActive(null);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && open && shown !== null) {
            event.preventDefault();
            choose(shown);
          } else if (event.key === "Escape" && (open || query !== "")) {
            event.preventDefault();
            event.stopPropagation();
            if (open) setOpen(false);
            else onQuery("");
          } else {
            const next = nextActive(event.key, ids, open ? shown : null);
            if (next === undefined) return;
            event.preventDefault();
            setOpen(true);
            setActive(next);
          }
        }}
      />
      {shortcutHint && query === "" && (
        <kbd className="ips-combobox__hint" aria-hidden="true">
          {shortcutHint}
        </kbd>
      )}
      {loading && <span className="ips-spinner ips-combobox__busy" aria-hidden="true" />}
      <div className="ips-combobox__panel" hidden={!open}>
        <div id={listId} role="listbox" aria-labelledby={control.id} className="ips-combobox__list">
          {items.map((item, index) => (
            <ComboboxOption
              key={item.id}
              id={optionId(item.id)}
              active={item.id === shown}
              heading={item.group !== items[index - 1]?.group ? item.group : undefined}
              onChoose={() => choose(item.id)}
            >
              <span className="ips-combobox__text">{item.text}</span>
              {item.detail && <span className="ips-combobox__detail">{item.detail}</span>}
            </ComboboxOption>
          ))}
          {create && (
            <ComboboxOption
              id={optionId(createId)}
              active={shown === createId}
              onChoose={() => choose(createId)}
              create
            >
              <Icon name="plus" />
              <span className="ips-combobox__text">{create.text}</span>
            </ComboboxOption>
          )}
        </div>
        {items.length === 0 && <p className="ips-combobox__empty">{loading ? loadingText : emptyText}</p>}
      </div>
      <span className="usa-sr-only" role="status">
        {open && !loading ? (items.length > 0 ? resultsText : emptyText) : ""}
      </span>
    </div>
  );
}

function ComboboxOption({
  id,
  active,
  heading,
  onChoose,
  create,
  children,
}: {
  id: string;
  active: boolean;
  heading?: string | undefined;
  onChoose: () => void;
  create?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      {heading && (
        <div role="presentation" className="ips-combobox__group">
          {heading}
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- its keys are pressed in the input, which keeps the focus */}
      <div
        id={id}
        role="option"
        aria-selected={active}
        tabIndex={-1}
        className={classNames(
          "ips-combobox__option",
          active && "ips-combobox__option--active",
          create && "ips-combobox__option--create",
        )}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onChoose}
      >
        {children}
      </div>
    </>
  );
}
