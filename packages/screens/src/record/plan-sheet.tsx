import type { PlanContent } from "@ips/contract";
import type { Language } from "@ips/domain";
import { acknowledgerName } from "@ips/i18n/acknowledger";
import { disclosureChoiceExplanation, disclosureChoiceName } from "@ips/i18n/disclosure-choice";
import { formatDate } from "@ips/i18n/format-date";
import { meetingRhythmName } from "@ips/i18n/meeting-rhythm";
import { planPartName, type PlanPart } from "@ips/i18n/plan-part";
import { planStepOwnerName } from "@ips/i18n/plan-step-owner";
import type { ReactNode } from "react";
import { useToday } from "../shell/session.tsx";
import { vrItemStateName } from "./vr-item-state.ts";

const preferences = [
  "jobTypes",
  "hours",
  "schedule",
  "pay",
  "distance",
  "setting",
  "avoid",
  "other",
] as const;

/** What a plan says, one page in large type, in the language of the person: for paper, and for a device handed over. */
export function PlanSheet({
  clientName,
  content,
  language,
  signatures = true,
}: {
  clientName: string;
  content: PlanContent;
  language: Language;
  /** Lines to sign on, for paper. */
  signatures?: boolean;
}) {
  const today = useToday();
  const date = (on: string) => formatDate(on, language, today);
  const { disclosure } = content;
  const wanted = preferences.filter((key) => content.preferences[key]);
  return (
    <>
      <Block part="goal" language={language}>
        <p className="ips-sheet__goal">
          {content.goal ? `“${content.goal}”` : planPartName("none", language)}
        </p>
      </Block>
      <Block part="objectives" language={language}>
        {content.objectives.map((objective) => (
          <section key={objective.objectiveId}>
            <h4>{objective.title}</h4>
            <ul className="ips-sheet__steps">
              {objective.steps
                .filter(({ state }) => state !== "dropped")
                .map((step) => (
                  <li
                    key={step.stepId}
                    className={step.state === "done" ? "ips-sheet__step--done" : undefined}
                  >
                    {step.text} —{" "}
                    {step.owner === "client" ? clientName : planStepOwnerName(step.owner, language)}
                    {step.by ? `, ${planPartName("by", language)} ${date(step.by)}` : ""}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </Block>
      <Block part="preferences" language={language}>
        {wanted.length === 0 && <p>{planPartName("none", language)}</p>}
        <dl>
          {wanted.map((key) => (
            <div key={key}>
              <dt>{planPartName(`preferences.${key}`, language)}</dt>
              <dd>{content.preferences[key]}</dd>
            </div>
          ))}
        </dl>
      </Block>
      <Block part="disclosure" language={language}>
        <p>
          <strong>{disclosureChoiceName(disclosure.choice, language)}.</strong>{" "}
          {disclosureChoiceExplanation(disclosure.choice, language)}
        </p>
        {(["mayBeSaid", "notToBeSaid", "toWhom"] as const)
          .filter((key) => disclosure[key])
          .map((key) => (
            <p key={key}>
              {planPartName(`disclosure.${key}`, language)}: {disclosure[key]}
            </p>
          ))}
      </Block>
      {content.supports.length > 0 && (
        <Block part="supports" language={language}>
          <ul>
            {content.supports.map((each) => (
              <li key={each.supportId}>{[each.text, each.who, each.howOften].filter(Boolean).join(" · ")}</li>
            ))}
          </ul>
        </Block>
      )}
      {content.targetEmployers.length > 0 && (
        <Block part="targetEmployers" language={language}>
          <ul>
            {content.targetEmployers.map((each) => (
              <li key={each.targetId}>{[each.name, each.why].filter(Boolean).join(" · ")}</li>
            ))}
          </ul>
        </Block>
      )}
      {content.vrItems.length > 0 && (
        <Block part="vrItems" language={language}>
          <ul>
            {content.vrItems.map((each) => (
              <li key={each.itemId}>{[each.text, vrItemStateName(each.state, language)].join(" · ")}</li>
            ))}
          </ul>
        </Block>
      )}
      <p>
        {planPartName("meetingRhythm", language)}: {meetingRhythmName(content.meetingRhythm, language)}
        {content.reviewOn ? `. ${planPartName("reviewOn", language)} ${date(content.reviewOn)}` : ""}
      </p>
      {signatures && (
        <div className="ips-sheet__signatures">
          {(["client", "specialist", "counselor"] as const).map((by) => (
            <p key={by}>
              {acknowledgerName(by, language)}
              <span className="ips-sheet__line" />
            </p>
          ))}
        </div>
      )}
    </>
  );
}

function Block({ part, language, children }: { part: PlanPart; language: Language; children: ReactNode }) {
  return (
    <section className="ips-sheet__block">
      <h3>{planPartName(part, language)}</h3>
      {children}
    </section>
  );
}
