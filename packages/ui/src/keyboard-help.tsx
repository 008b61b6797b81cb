import type { ReactNode } from "react";
import { Dialog } from "./dialog.tsx";

export type KeyboardHelpProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  /** `keys` as for `useShortcuts`: "g t", "/", "Ctrl+K". */
  groups: readonly { title: ReactNode; shortcuts: readonly { keys: string; text: ReactNode }[] }[];
  /** Between alternatives and steps: "then". */
  thenWord: string;
};

/** The list of keyboard commands, opened with `?`. @example <KeyboardHelp open={help} onClose={…} title="Keyboard" closeLabel="Close" thenWord="then" groups={…} /> */
export function KeyboardHelp({ open, onClose, title, closeLabel, groups, thenWord }: KeyboardHelpProps) {
  return (
    <Dialog open={open} onClose={onClose} title={title} closeLabel={closeLabel}>
      {groups.map((group, index) => (
        <section key={index} className="ips-keys">
          <h3 className="ips-keys__title">{group.title}</h3>
          <dl className="ips-keys__list">
            {group.shortcuts.map((shortcut) => (
              <div key={shortcut.keys} className="ips-keys__item">
                <dt>
                  <Keys keys={shortcut.keys} thenWord={thenWord} />
                </dt>
                <dd>{shortcut.text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}

function Keys({ keys, thenWord }: { keys: string; thenWord: string }) {
  if (keys.includes("+")) return keys.split("+").map((key, index) => <kbd key={index}>{key}</kbd>);
  const [first, second] = keys.split(" ");
  return second === undefined ? (
    <kbd>{first}</kbd>
  ) : (
    <>
      <kbd>{first}</kbd> <span className="ips-keys__then">{thenWord}</span> <kbd>{second}</kbd>
    </>
  );
}
