import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "./button.tsx";

export type UndoProps = {
  /** What was done: "Step marked as done". */
  text: ReactNode;
  undoLabel: string;
  onUndo: () => void;
  /** Take the focus, when the control that was pressed is gone. */
  takesFocus?: boolean | undefined;
};

/** Stands where something was just taken away, and brings it back. @example <Undo text="Lead closed" undoLabel="Undo" onUndo={reopen} /> */
export function Undo({ text, undoLabel, onUndo, takesFocus }: UndoProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) root.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  return (
    <div className="ips-undo" role="status" ref={root}>
      <span>{text}</span>
      <Button variant="link" size="small" icon="undo" onClick={onUndo}>
        {undoLabel}
      </Button>
    </div>
  );
}
