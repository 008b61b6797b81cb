import type { PlanContent, PlanOutput } from "@ips/contract";
import type { Language } from "@ips/domain";
import { acknowledgerName } from "@ips/i18n/acknowledger";
import { disclosureChoiceExplanation, disclosureChoiceName } from "@ips/i18n/disclosure-choice";
import { formatDate } from "@ips/i18n/format-date";
import { meetingRhythmName } from "@ips/i18n/meeting-rhythm";
import { planPartName, type PlanPart } from "@ips/i18n/plan-part";
import { planStepOwnerName } from "@ips/i18n/plan-step-owner";
import { useApi } from "@ips/portal-kit/api";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { useClient } from "../record/client-context.tsx";
import { PrintSheet } from "../record/print-sheet.tsx";
import { useParam } from "../record/use-param.ts";
import { Refusal } from "../shell/refusal.tsx";
import { useSession, useToday } from "../shell/session.tsx";
import { vrItemStateName } from "./vr-item-state.ts";

/** The plan on paper, in large type, in the language of the person. */
export function PlanPrintPage() {
  const clientId = useParam("clientId");
  const api = useApi();
  const { client } = useClient();
  const { active } = useSession();
  const [language, setLanguage] = useState<Language>(client.identity?.language ?? "en");
  const query = useQuery(api.plan.get.queryOptions({ clientId }));
  if (query.isPending) return <Skeleton label="Loading the plan" shape="cards" count={2} />;
  if (query.isError && !query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} />;
  const { content, clientName } = query.data;
  return (
    <PrintSheet
      title={`${planPartName("title", language)} · ${clientName}`}
      leaving={{ audience: "person", from: active.agencyKind, groups: ["job-search-plan"] }}
      language={language}
      onLanguage={setLanguage}
      back={{ href: `/clients/${clientId}/plan`, text: "Back to the plan" }}
    >
      {content ? (
        <Sheet plan={query.data} content={content} language={language} />
      ) : (
        <p>{planPartName("none", language)}</p>
      )}
    </PrintSheet>
  );
}

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

function Sheet({ plan, content, language }: { plan: PlanOutput; content: PlanContent; language: Language }) {
  const today = useToday();
  const date = (on: string) => formatDate(on, language, today);
  const { disclosure } = content;
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
                    {step.owner === "client" ? plan.clientName : planStepOwnerName(step.owner, language)}
                    {step.by ? `, ${planPartName("by", language)} ${date(step.by)}` : ""}
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </Block>
      <Block part="preferences" language={language}>
        <dl>
          {preferences
            .filter((key) => content.preferences[key])
            .map((key) => (
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
      <div className="ips-sheet__signatures">
        {(["client", "specialist", "counselor"] as const).map((by) => (
          <p key={by}>
            {acknowledgerName(by, language)}
            <span className="ips-sheet__line" />
          </p>
        ))}
      </div>
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
