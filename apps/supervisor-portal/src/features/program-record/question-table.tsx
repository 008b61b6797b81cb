import type { ProgramEventsOutput } from "@ips/contract";
import { fidelityQuestions, ips25, itemOfQuestion, type FidelityQuestion } from "@ips/fidelity";
import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { fidelityQuestionName } from "@ips/i18n/fidelity-question";
import { Day } from "@ips/screens/record/day.tsx";
import { Button } from "@ips/ui/button";
import { DataTable, type Column, type RowGroup } from "@ips/ui/data-table";
import { answerText } from "./answer-text.ts";

type Row = { question: FidelityQuestion; given: ProgramEventsOutput["answers"][number] | undefined };

/** The questions that no record answers, under their items, each with the answer that stands. */
export function QuestionTable({
  answers,
  onOpen,
}: {
  answers: ProgramEventsOutput["answers"];
  onOpen: (question: FidelityQuestion) => void;
}) {
  const given = new Map(answers.map((answer) => [answer.question, answer]));
  const groups = ips25.items.flatMap(({ number, key }): RowGroup<Row>[] => {
    const rows = fidelityQuestions
      .filter((question) => itemOfQuestion(question) === key)
      .map((question) => ({ question, given: given.get(question) }));
    return rows.length === 0 ? [] : [{ key, heading: `${number} · ${fidelityItemName(key)}`, rows }];
  });
  const columns: Column<Row>[] = [
    {
      key: "question",
      header: "Is it so?",
      rowHeader: true,
      cell: ({ question }) => fidelityQuestionName(question),
    },
    {
      key: "answer",
      header: "Answer",
      nowrap: true,
      cell: (row) => (
        <span className={row.given === undefined ? "ips-nothing" : undefined}>
          {answerText(row.given === undefined ? undefined : row.given.answer)}
        </span>
      ),
    },
    {
      key: "on",
      header: "As of",
      cell: (row) =>
        row.given === undefined ? (
          "–"
        ) : (
          <>
            <Day on={row.given.on} /> · {row.given.recordedBy}
            {row.given.note !== null && <span className="ips-fidelity__detail">{row.given.note}</span>}
          </>
        ),
    },
    {
      key: "open",
      header: "Answer it",
      headerHidden: true,
      width: "narrow",
      cell: ({ question, given: before }) => (
        <Button
          size="small"
          variant={before === undefined ? "secondary" : "quiet"}
          onClick={() => onOpen(question)}
          aria-label={`${before === undefined ? "Answer" : "Change the answer"}: ${fidelityQuestionName(question)}`}
        >
          {before === undefined ? "Answer" : "Change"}
        </Button>
      ),
    },
  ];
  return (
    <DataTable<Row>
      caption="Questions of the scale"
      captionHidden
      columns={columns}
      groups={groups}
      rowKey={({ question }) => question}
      loadingLabel="Loading the questions"
      empty={null}
      density="dense"
    />
  );
}
