import { Button } from "@ips/ui/button";
import { IconButton } from "@ips/ui/icon-button";
import { useId, useRef, type ReactNode } from "react";

export type ListFieldsProps<Item> = {
  title: string;
  addText: string;
  items: readonly Item[];
  idOf: (item: Item) => string;
  make: () => Item;
  onItems: (items: Item[]) => void;
  /** Name of the button that takes an item out. */
  removeText: (item: Item) => string;
  children: (item: Item, set: (change: Partial<Item>) => void) => ReactNode;
};

/** A list in a form: its items, taking one out, adding one (the focus goes to its first field). */
export function ListFields<Item>({
  title,
  addText,
  items,
  idOf,
  make,
  onItems,
  removeText,
  children,
}: ListFieldsProps<Item>) {
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const add = () => {
    onItems([...items, make()]);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>("li:last-child input, li:last-child textarea")?.focus(),
    );
  };
  const remove = (id: string) => {
    onItems(items.filter((item) => idOf(item) !== id));
    document.getElementById(heading)?.focus();
  };
  return (
    <section className="ips-list-fields" aria-labelledby={heading}>
      <h2 id={heading} className="ips-list-fields__title" tabIndex={-1}>
        {title}
      </h2>
      <ul ref={list} className="ips-list-fields__items">
        {items.map((item) => (
          <li key={idOf(item)} className="ips-list-fields__item">
            <div className="ips-list-fields__fields">
              {children(item, (change) =>
                onItems(items.map((each) => (idOf(each) === idOf(item) ? { ...each, ...change } : each))),
              )}
            </div>
            <IconButton icon="close" label={removeText(item)} onClick={() => remove(idOf(item))} />
          </li>
        ))}
      </ul>
      <Button size="small" icon="plus" onClick={add}>
        {addText}
      </Button>
    </section>
  );
}
