import { fidelityQuestionName } from "@ips/i18n/fidelity-question";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { Day } from "@ips/screens/record/day.tsx";
import { refusalText } from "@ips/screens/shell/refusal-words.ts";
import { useToday } from "@ips/screens/shell/session.tsx";
import { Button } from "@ips/ui/button";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { answerText } from "./answer-text.ts";
import type { AskedQuestion } from "./item-questions.ts";
import { useSaid } from "./use-said.ts";

/** One question: answered yes or not yet as of today with one press, or with a day and a note; an answer can be changed. */
export function QuestionRow({
  asked: { question, given },
  unitId,
  onOpen,
}: {
  asked: AskedQuestion;
  unitId: string;
  onOpen: () => void;
}) {
  const api = useApi();
  const said = useSaid();
  const say = useStatusMessage();
  const today = useToday();
  const answer = useMutation(api.programEvent.answer.mutationOptions());
  const takeBack = useMutation(api.programEvent.takeBackAnswer.mutationOptions());
  const more = useRef<HTMLButtonElement>(null);
  const name = fidelityQuestionName(question);
  const answerNow = async (chosen: boolean) => {
    const answerId = newId();
    try {
      await answer.mutateAsync({ answerId, unitId, question, answer: chosen, on: today, note: "" });
    } catch (error) {
      say({ text: refusalText(error), tone: "error" });
      return;
    }
    // The buttons pressed go away with the answer; what stays beside them keeps the focus.
    more.current?.focus();
    said(`${name}: ${answerText(chosen)}`, () => takeBack.mutateAsync({ answerId }));
  };
  const quick = (chosen: boolean, text: string) => (
    <Button
      size="small"
      variant="secondary"
      busy={answer.isPending}
      aria-label={`${text}: ${name}`}
      onClick={() => void answerNow(chosen)}
    >
      {text}
    </Button>
  );
  return (
    <li className="ips-questions__row">
      <span className="ips-questions__text">
        {name}
        {given !== null && (
          <span className="ips-fidelity__detail">
            <Day on={given.on} /> · {given.recordedBy}
            {given.note !== null && ` · ${given.note}`}
          </span>
        )}
      </span>
      {given !== null && <span className="ips-questions__answer">{answerText(given.answer)}</span>}
      <span className="ips-questions__buttons">
        {given === null && quick(true, "Yes")}
        {given === null && quick(false, "Not yet")}
        <Button
          ref={more}
          size="small"
          variant="quiet"
          aria-label={given === null ? `Other answer, day or note: ${name}` : `Change the answer: ${name}`}
          onClick={onOpen}
        >
          {given === null ? "Other" : "Change"}
        </Button>
      </span>
    </li>
  );
}
