import type { ReactNode } from "react";
import { diffWords } from "./internal/diff-words.ts";

export type DiffTextProps = {
  before: string;
  after: string;
  /** Spoken around each difference: "taken out", "put in". */
  words: { removed: string; added: string };
  /** Show only one of the two texts, with its differences marked. */
  show?: "both" | "before" | "after" | undefined;
};

/** Two texts in one, differences marked by strike-through and underline with words, not by colour alone. @example <DiffText before="20 hours" after="24 hours" words={{ removed: "taken out", added: "put in" }} /> */
export function DiffText({ before, after, words, show = "both" }: DiffTextProps) {
  return (
    <span className="ips-diff">
      {diffWords(before, after).map((part, index) =>
        part.kind === "same" ? (
          <span key={index}>{part.text}</span>
        ) : part.kind === "removed" ? (
          show !== "after" && (
            <del key={index}>
              <Spoken>{words.removed}</Spoken>
              {part.text}
            </del>
          )
        ) : (
          show !== "before" && (
            <ins key={index}>
              <Spoken>{words.added}</Spoken>
              {part.text}
            </ins>
          )
        ),
      )}
    </span>
  );
}

function Spoken({ children }: { children: ReactNode }) {
  return <span className="usa-sr-only"> [{children}:] </span>;
}
