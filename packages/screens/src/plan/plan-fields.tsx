import type { PlanContent } from "@ips/contract";
import { disclosureChoices, meetingRhythms } from "@ips/domain";
import { disclosureChoiceExplanation, disclosureChoiceName } from "@ips/i18n/disclosure-choice";
import { meetingRhythmName } from "@ips/i18n/meeting-rhythm";
import { planPartName } from "@ips/i18n/plan-part";
import { newId } from "@ips/portal-kit/new-id";
import { Card } from "@ips/ui/card";
import { DateField } from "@ips/ui/date-field";
import { RadioGroup } from "@ips/ui/radio-group";
import { SelectField } from "@ips/ui/select-field";
import { SplitLayout } from "@ips/ui/split-layout";
import { Stack } from "@ips/ui/stack";
import { TextAreaField } from "@ips/ui/text-area-field";
import { TextField } from "@ips/ui/text-field";
import { ListFields } from "./list-fields.tsx";
import { ObjectiveFields } from "./objective-fields.tsx";
import { vrItemStateName, vrItemStates } from "../record/vr-item-state.ts";

export type PlanFieldsProps = {
  content: PlanContent;
  clientName: string;
  onContent: (next: PlanContent) => void;
};

const preferences = ["jobTypes", "hours", "schedule", "pay", "distance", "setting", "avoid"] as const;
const longest = 4000;
const short = 300;

/** Every field of the plan, laid out as the plan is read. */
export function PlanFields({ content, clientName, onContent }: PlanFieldsProps) {
  const put = (change: Partial<PlanContent>) => onContent({ ...content, ...change });
  const { disclosure } = content;
  return (
    <SplitLayout
      main={
        <Stack gap={3}>
          <TextAreaField
            label={planPartName("goal")}
            hint={`In ${clientName}'s own words, as they would say it.`}
            name="goal"
            rows={3}
            maxLength={longest}
            value={content.goal}
            onChange={(event) => put({ goal: event.target.value })}
          />
          <ObjectiveFields
            objectives={content.objectives}
            clientName={clientName}
            onObjectives={(objectives) => put({ objectives })}
          />
          <ListFields
            title={planPartName("supports")}
            addText="Add a support"
            items={content.supports}
            idOf={({ supportId }) => supportId}
            make={() => ({ supportId: newId(), text: "", who: "", howOften: "" })}
            onItems={(supports) => put({ supports })}
            removeText={({ text }) => `Take out ${text || "this support"}`}
          >
            {(item, set) => (
              <>
                <TextField
                  label="What helps"
                  name="support"
                  maxLength={short}
                  value={item.text}
                  onChange={(event) => set({ text: event.target.value })}
                />
                <TextField
                  label="Who"
                  name="who"
                  maxLength={short}
                  value={item.who}
                  onChange={(event) => set({ who: event.target.value })}
                />
                <TextField
                  label="How often"
                  name="howOften"
                  maxLength={short}
                  value={item.howOften}
                  onChange={(event) => set({ howOften: event.target.value })}
                />
              </>
            )}
          </ListFields>
          <ListFields
            title={planPartName("targetEmployers")}
            addText="Add an employer"
            items={content.targetEmployers}
            idOf={({ targetId }) => targetId}
            make={() => ({ targetId: newId(), name: "", why: "" })}
            onItems={(targetEmployers) => put({ targetEmployers })}
            removeText={({ name }) => `Take out ${name || "this employer"}`}
          >
            {(item, set) => (
              <>
                <TextField
                  label="Business"
                  name="business"
                  maxLength={short}
                  value={item.name}
                  onChange={(event) => set({ name: event.target.value })}
                />
                <TextField
                  label="Why it may fit"
                  name="why"
                  maxLength={short}
                  value={item.why}
                  onChange={(event) => set({ why: event.target.value })}
                />
              </>
            )}
          </ListFields>
          <ListFields
            title={planPartName("vrItems")}
            addText="Add something for VR"
            items={content.vrItems}
            idOf={({ itemId }) => itemId}
            make={() => ({ itemId: newId(), text: "", neededBy: null, state: "asked" as const })}
            onItems={(vrItems) => put({ vrItems })}
            removeText={({ text }) => `Take out ${text || "this item"}`}
          >
            {(item, set) => (
              <>
                <TextField
                  label="What"
                  name="vrItem"
                  maxLength={short}
                  value={item.text}
                  onChange={(event) => set({ text: event.target.value })}
                />
                <DateField
                  label="Needed by"
                  name="neededBy"
                  value={item.neededBy ?? ""}
                  onValue={(value) => set({ neededBy: value || null })}
                />
                <SelectField
                  label="Where it stands"
                  name="vrItemState"
                  options={vrItemStates.map((state) => ({ value: state, text: vrItemStateName(state) }))}
                  value={item.state}
                  onChange={(event) =>
                    set({ state: vrItemStates.find((state) => state === event.target.value) ?? item.state })
                  }
                />
              </>
            )}
          </ListFields>
        </Stack>
      }
      side={
        <Stack gap={3}>
          <Card title={planPartName("preferences")}>
            {preferences.map((key) => (
              <TextField
                key={key}
                label={planPartName(`preferences.${key}`)}
                name={`preferences.${key}`}
                maxLength={short}
                value={content.preferences[key]}
                onChange={(event) =>
                  put({ preferences: { ...content.preferences, [key]: event.target.value } })
                }
              />
            ))}
            <TextAreaField
              label={planPartName("preferences.other")}
              name="preferences.other"
              rows={2}
              maxLength={longest}
              value={content.preferences.other}
              onChange={(event) =>
                put({ preferences: { ...content.preferences, other: event.target.value } })
              }
            />
          </Card>
          <Card title={planPartName("disclosure")}>
            <RadioGroup
              label={planPartName("disclosure.choice")}
              name="disclosure.choice"
              choices={disclosureChoices.map((choice) => ({
                value: choice,
                text: disclosureChoiceName(choice),
                detail: disclosureChoiceExplanation(choice),
              }))}
              value={disclosure.choice}
              onValue={(value) =>
                put({
                  disclosure: {
                    ...disclosure,
                    choice: disclosureChoices.find((choice) => choice === value) ?? disclosure.choice,
                  },
                })
              }
            />
            {(["mayBeSaid", "notToBeSaid"] as const).map((key) => (
              <TextAreaField
                key={key}
                label={planPartName(`disclosure.${key}`)}
                name={`disclosure.${key}`}
                rows={2}
                maxLength={longest}
                value={disclosure[key]}
                onChange={(event) => put({ disclosure: { ...disclosure, [key]: event.target.value } })}
              />
            ))}
            <TextField
              label={planPartName("disclosure.toWhom")}
              name="disclosure.toWhom"
              maxLength={short}
              value={disclosure.toWhom}
              onChange={(event) => put({ disclosure: { ...disclosure, toWhom: event.target.value } })}
            />
          </Card>
          <Card title={planPartName("meetingRhythm")}>
            <SelectField
              label={planPartName("meetingRhythm")}
              name="meetingRhythm"
              options={meetingRhythms.map((rhythm) => ({ value: rhythm, text: meetingRhythmName(rhythm) }))}
              value={content.meetingRhythm}
              onChange={(event) =>
                put({
                  meetingRhythm:
                    meetingRhythms.find((rhythm) => rhythm === event.target.value) ?? content.meetingRhythm,
                })
              }
            />
            <DateField
              label={planPartName("firstEmployerContactBy")}
              name="firstEmployerContactBy"
              value={content.firstEmployerContactBy ?? ""}
              onValue={(value) => put({ firstEmployerContactBy: value || null })}
            />
            <DateField
              label={planPartName("reviewOn")}
              hint="Every three months is usual, and after a job ends."
              name="reviewOn"
              value={content.reviewOn ?? ""}
              onValue={(value) => put({ reviewOn: value || null })}
            />
          </Card>
        </Stack>
      }
    />
  );
}
