import type { PlanContent } from "@ips/contract";
import { disclosureChoiceExplanation, disclosureChoiceName } from "@ips/i18n/disclosure-choice";
import { meetingRhythmName } from "@ips/i18n/meeting-rhythm";
import { planPartName, type PlanPart } from "@ips/i18n/plan-part";
import { Card } from "@ips/ui/card";
import { ChangedMark } from "@ips/ui/changed-mark";
import { DescriptionList } from "@ips/ui/description-list";
import type { ReactNode } from "react";
import { DueDay } from "../record/day.tsx";
import { vrItemStateName } from "./vr-item-state.ts";

const preferences = ["jobTypes", "hours", "schedule", "pay", "distance", "setting", "avoid", "other"] as const;

/** Everything of a plan that is not the goal and the steps. What others changed carries a mark. */
export function PlanAside({ content, changed }: { content: PlanContent; changed: readonly string[] }) {
  const { disclosure } = content;
  const mark = (path: string) => (changed.some((each) => each === path || each.startsWith(`${path}.`)) ? <ChangedMark>changed by others</ChangedMark> : null);
  const wanted = preferences.filter((key) => content.preferences[key]);
  return (
    <>
      <Part part="preferences" empty={wanted.length === 0}>
        <DescriptionList items={wanted.map((key) => ({ key, term: planPartName(`preferences.${key}`), description: <>{content.preferences[key]} {mark(`preferences.${key}`)}</> }))} />
      </Part>
      <Part part="disclosure">
        <p>
          <strong>{disclosureChoiceName(disclosure.choice)}.</strong> {disclosureChoiceExplanation(disclosure.choice)} {mark("disclosure")}
        </p>
        <DescriptionList
          items={(["mayBeSaid", "notToBeSaid", "toWhom"] as const)
            .filter((key) => disclosure[key])
            .map((key) => ({ key, term: planPartName(`disclosure.${key}`), description: disclosure[key] }))}
        />
      </Part>
      <Part part="supports" empty={content.supports.length === 0}>
        <Lines
          items={content.supports.map((each) => ({ key: each.supportId, text: each.text, detail: [each.who, each.howOften].filter(Boolean).join(" · "), mark: mark(`supports.${each.supportId}`) }))}
        />
      </Part>
      <Part part="targetEmployers" empty={content.targetEmployers.length === 0}>
        <Lines items={content.targetEmployers.map((each) => ({ key: each.targetId, text: each.name, detail: each.why, mark: mark(`targetEmployers.${each.targetId}`) }))} />
      </Part>
      <Part part="vrItems" empty={content.vrItems.length === 0}>
        <Lines
          items={content.vrItems.map((each) => ({
            key: each.itemId,
            text: each.text,
            detail: (
              <>
                {vrItemStateName(each.state)}
                {each.neededBy && (
                  <>
                    {" "}
                    · needed <DueDay on={each.neededBy} />
                  </>
                )}
              </>
            ),
            mark: mark(`vrItems.${each.itemId}`),
          }))}
        />
      </Part>
      <Part part="meetingRhythm">
        <DescriptionList
          items={[
            { term: planPartName("meetingRhythm"), description: <>{meetingRhythmName(content.meetingRhythm)} {mark("meetingRhythm")}</> },
            { term: planPartName("firstEmployerContactBy"), description: content.firstEmployerContactBy ? <DueDay on={content.firstEmployerContactBy} /> : <span className="ips-nothing">no date yet</span> },
            { term: planPartName("reviewOn"), description: content.reviewOn ? <DueDay on={content.reviewOn} /> : <span className="ips-nothing">no date yet</span> },
          ]}
        />
      </Part>
    </>
  );
}

function Part({ part, empty = false, children }: { part: PlanPart; empty?: boolean; children: ReactNode }) {
  return <Card title={planPartName(part)}>{empty ? <p className="ips-nothing">{planPartName("none")}</p> : children}</Card>;
}

function Lines({ items }: { items: readonly { key: string; text: string; detail: ReactNode; mark: ReactNode }[] }) {
  return (
    <ul className="ips-plan-lines">
      {items.map(({ key, text, detail, mark }) => (
        <li key={key}>
          {text} {mark}
          {detail && <span className="ips-plan-lines__detail">{detail}</span>}
        </li>
      ))}
    </ul>
  );
}
