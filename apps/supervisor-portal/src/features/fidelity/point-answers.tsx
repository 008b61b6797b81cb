import type { PointAnswer } from "@ips/contract";
import { itemOfQuestion, type FidelityQuestion } from "@ips/fidelity";
import { Day, Moment } from "@ips/screens/record/day.tsx";
import { ButtonLink } from "@ips/ui/button-link";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Section } from "@ips/ui/section";
import { Stack } from "@ips/ui/stack";
import { saidText } from "./point-text.ts";

const columns: readonly Column<PointAnswer>[] = [
  { key: "on", header: "As of", rowHeader: true, nowrap: true, cell: ({ on }) => <Day on={on} /> },
  {
    key: "answer",
    header: "Answer",
    nowrap: true,
    cell: ({ answer, stands }) => `${saidText(answer)}${stands ? ", and it stands" : ""}`,
  },
  { key: "note", header: "How one can see it", width: "wide", cell: ({ note }) => note ?? "–" },
  {
    key: "by",
    header: "Recorded",
    cell: ({ recordedBy, recordedAt }) => (
      <>
        {recordedBy}
        <span className="ips-fidelity__detail">
          <Moment at={recordedAt} />
        </span>
      </>
    ),
  },
];

/** What was answered, the latest first; the first one stands. `counted`: dated events speak of the point too. */
export function PointAnswers({
  question,
  answers,
  writes,
  counted,
}: {
  question: FidelityQuestion;
  answers: readonly PointAnswer[];
  writes: boolean;
  counted: boolean;
}) {
  return (
    <Section title="What was answered" note="the latest answer stands">
      <Stack gap={2}>
        {counted && (
          <p className="ips-fidelity__note">
            Dated events decide where there are any. Where an answer says otherwise, a reviewer finds out.
          </p>
        )}
        {writes && (
          <p className="ips-no-print">
            <ButtonLink href={`/fidelity/record#${itemOfQuestion(question)}`}>
              Answer the questions of the scale
            </ButtonLink>
          </p>
        )}
        <DataTable<PointAnswer>
          caption="Answers, the latest first"
          captionHidden
          columns={columns}
          rows={answers}
          rowKey={({ answerId }) => answerId}
          loadingLabel="Loading the answers"
          empty={<p className="ips-nothing">Nobody has answered it yet.</p>}
          density="dense"
        />
      </Stack>
    </Section>
  );
}
