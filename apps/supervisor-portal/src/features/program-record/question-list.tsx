import type { FidelityQuestion } from "@ips/fidelity";
import { useEffect, useRef } from "react";
import type { AskedQuestion } from "./item-questions.ts";
import { QuestionRow } from "./question-row.tsx";

/** The questions of one item. `named`: the address leads here, so the page scrolls to it. */
export function QuestionList({
  id,
  named,
  label,
  questions,
  unitId,
  onOpen,
}: {
  id: string;
  named: boolean;
  label: string;
  questions: readonly AskedQuestion[];
  unitId: string;
  onOpen: (question: FidelityQuestion) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (named) list.current?.scrollIntoView({ block: "center" });
  }, [named]);
  return (
    <ul ref={list} id={id} aria-label={label} className="ips-questions">
      {questions.map((asked) => (
        <QuestionRow
          key={asked.question}
          asked={asked}
          unitId={unitId}
          onOpen={() => onOpen(asked.question)}
        />
      ))}
    </ul>
  );
}
