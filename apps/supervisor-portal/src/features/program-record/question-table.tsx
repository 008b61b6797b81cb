import type { ProgramEventsOutput } from "@ips/contract";
import type { FidelityQuestion } from "@ips/fidelity";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { DataTable, type Column } from "@ips/ui/data-table";
import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { itemQuestions, openAtFirst, type ItemQuestions } from "./item-questions.ts";
import { QuestionList } from "./question-list.tsx";

const columns: Column<ItemQuestions>[] = [
  {
    key: "item",
    header: "Item",
    rowHeader: true,
    cell: ({ number, key }) => (
      <span className="ips-fidelity__item">
        <span className="ips-fidelity__number">{number}</span> {fidelityItemName(key)}
      </span>
    ),
  },
  {
    key: "answered",
    header: "Answered",
    width: "wide",
    cell: ({ questions, open }) =>
      open === 0 ? `all ${questions.length}` : `${questions.length - open} of ${questions.length}`,
  },
];

/** The questions that no record answers, item by item; each item opens to its questions and their answers. */
export function QuestionTable({
  answers,
  unitId,
  onOpen,
}: {
  answers: ProgramEventsOutput["answers"];
  unitId: string;
  onOpen: (question: FidelityQuestion) => void;
}) {
  const { hash } = useLocation();
  const items = itemQuestions(answers);
  // Settled when the page comes: answering the last question of an item does not close it under the reader's eyes.
  const [first] = useState(() => openAtFirst(items, hash));
  return (
    <DataTable<ItemQuestions>
      caption="Questions of the scale"
      captionHidden
      columns={columns}
      rows={items}
      rowKey={({ key }) => key}
      detail={{
        header: "Its questions",
        button: "questions",
        label: ({ key }) => `Questions: ${fidelityItemName(key)}`,
        startsOpen: ({ key }) => key === first,
        content: ({ key, questions }) => (
          <QuestionList
            id={key}
            named={key === hash}
            label={`Questions: ${fidelityItemName(key)}`}
            questions={questions}
            unitId={unitId}
            onOpen={onOpen}
          />
        ),
      }}
      loadingLabel="Loading the questions"
      empty={null}
    />
  );
}
