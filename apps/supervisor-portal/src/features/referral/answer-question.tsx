import type { z } from "zod";
import type { sentReferral } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Moment } from "@ips/screens/record/day.tsx";
import { EntryForm } from "@ips/screens/record/entry-form.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { useRecordChanged } from "@ips/screens/record/use-record-changed.ts";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";

type Question = z.output<typeof sentReferral>["questions"][number];

/** What VR asks about a referral, and its answer. */
export function AnswerQuestion({ question, canAnswer }: { question: Question; canAnswer: boolean }) {
  return (
    <div className="ips-question">
      <p>
        <strong>{question.text}</strong>
        <span className="ips-plan-lines__detail">
          {question.askedByName} asked, <Moment at={question.askedAt} />
        </span>
      </p>
      {question.answer ? (
        <p>
          {question.answer}
          <span className="ips-plan-lines__detail">
            {question.answeredByName}
            {question.answeredAt && (
              <>
                , <Moment at={question.answeredAt} />
              </>
            )}
          </span>
        </p>
      ) : (
        canAnswer && <AnswerForm questionId={question.questionId} />
      )}
    </div>
  );
}

function AnswerForm({ questionId }: { questionId: string }) {
  const api = useApi();
  const queries = useQueryClient();
  const changed = useRecordChanged();
  const say = useStatusMessage();
  const answer = useMutation(api.referral.answerQuestion.mutationOptions());
  const entry = useEntry<{ answer: string }>({
    name: `answer.${questionId}`,
    initial: () => ({ answer: "" }),
    check: ({ answer: text }) => (text.trim() ? {} : { answer: "Write the answer." }),
    save: ({ answer: text }) => answer.mutateAsync({ questionId, answer: text.trim() }),
    onSaved: () => {
      say({ text: "Answer sent." });
      void Promise.all([queries.invalidateQueries(api.referral.pathFilter()), changed()]);
    },
  });
  return (
    <EntryForm entry={entry} submitText="Send answer">
      <TextAreaField
        label="Your answer"
        hint="It goes to the VR office under the same release."
        rows={3}
        maxLength={4000}
        {...entry.text("answer")}
      />
    </EntryForm>
  );
}
