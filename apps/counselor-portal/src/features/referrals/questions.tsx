import type { LetterOutput } from "@ips/contract";
import { Moment } from "@ips/screens/record/day.tsx";
import { Section } from "@ips/ui/section";

/** What was asked about a referral, and the answers. */
export function Questions({ questions }: { questions: LetterOutput["questions"] }) {
  if (questions.length === 0) return null;
  return (
    <Section title="Asked and answered" note={String(questions.length)}>
      <ul className="ips-plan-lines">
        {questions.map((each) => (
          <li key={each.questionId}>
            {each.text}
            <span className="ips-plan-lines__detail">
              {each.askedByName}, <Moment at={each.askedAt} />
            </span>
            {each.answer ? (
              <p>
                {each.answer}
                <span className="ips-plan-lines__detail">
                  {each.answeredByName}
                  {each.answeredAt && (
                    <>
                      , <Moment at={each.answeredAt} />
                    </>
                  )}
                </span>
              </p>
            ) : (
              <p className="ips-nothing">No answer yet.</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
