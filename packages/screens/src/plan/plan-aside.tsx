import type { PlanContent } from "@ips/contract";
import { disclosureChoiceExplanation, disclosureChoiceName } from "@ips/i18n/disclosure-choice";
import { meetingRhythmName } from "@ips/i18n/meeting-rhythm";
import { planPartName } from "@ips/i18n/plan-part";
import { ChangedMark } from "@ips/ui/changed-mark";
import { DescriptionList } from "@ips/ui/description-list";
import { Day, DueDay } from "../record/day.tsx";
import { PlanPartCard } from "./plan-part-card.tsx";

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

/** What the person wants, what may be said, how the work goes on. What others changed carries a mark. */
export function PlanAside({ content, changed }: { content: PlanContent; changed: readonly string[] }) {
  const { disclosure } = content;
  const mark = (path: string) =>
    changed.some((each) => each === path || each.startsWith(`${path}.`)) ? (
      <ChangedMark>changed by others</ChangedMark>
    ) : null;
  const wanted = preferences.filter((key) => content.preferences[key]);
  return (
    <>
      <PlanPartCard part="preferences" empty={wanted.length === 0}>
        <DescriptionList
          items={wanted.map((key) => ({
            key,
            term: planPartName(`preferences.${key}`),
            description: (
              <>
                {content.preferences[key]} {mark(`preferences.${key}`)}
              </>
            ),
          }))}
        />
      </PlanPartCard>
      <PlanPartCard part="disclosure">
        <p>
          <strong>{disclosureChoiceName(disclosure.choice)}.</strong>{" "}
          {disclosureChoiceExplanation(disclosure.choice)} {mark("disclosure")}
        </p>
        <DescriptionList
          items={(["mayBeSaid", "notToBeSaid", "toWhom"] as const)
            .filter((key) => disclosure[key])
            .map((key) => ({ key, term: planPartName(`disclosure.${key}`), description: disclosure[key] }))}
        />
      </PlanPartCard>
      <PlanPartCard part="meetingRhythm">
        <DescriptionList
          items={[
            {
              term: planPartName("meetingRhythm"),
              description: (
                <>
                  {meetingRhythmName(content.meetingRhythm)} {mark("meetingRhythm")}
                </>
              ),
            },
            {
              term: planPartName("firstEmployerContactBy"),
              description: content.firstEmployerContactBy ? (
                <Day on={content.firstEmployerContactBy} />
              ) : (
                <span className="ips-nothing">no date yet</span>
              ),
            },
            {
              term: planPartName("reviewOn"),
              description: content.reviewOn ? (
                <DueDay on={content.reviewOn} />
              ) : (
                <span className="ips-nothing">no date yet</span>
              ),
            },
          ]}
        />
      </PlanPartCard>
    </>
  );
}
