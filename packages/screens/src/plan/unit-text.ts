import type { PlanContent } from "@ips/contract";
import { disclosureChoiceName } from "@ips/i18n/disclosure-choice";
import { formatDate } from "@ips/i18n/format-date";
import { meetingRhythmName } from "@ips/i18n/meeting-rhythm";
import { planStepOwnerName } from "@ips/i18n/plan-step-owner";
import { planStepStateName } from "@ips/i18n/plan-step-state";
import type { PlanUnit } from "./plan-units.ts";
import { vrItemStateName } from "../record/vr-item-state.ts";

/** A piece of a plan as one line of words, to be laid beside the same piece of another version. */
export function unitText(unit: PlanUnit | null, today: string): string {
  if (!unit) return "";
  switch (unit.kind) {
    case "field":
      return fieldText(unit.part, unit.value, today);
    case "objective":
      return unit.value.title;
    case "step": {
      const { text, owner, by, state } = unit.value;
      return [
        text,
        planStepOwnerName(owner),
        by ? `by ${formatDate(by, "en", today)}` : null,
        state === "open" ? null : planStepStateName(state),
      ]
        .filter(Boolean)
        .join(" · ");
    }
    case "support":
      return [unit.value.text, unit.value.who, unit.value.howOften].filter(Boolean).join(" · ");
    case "target":
      return [unit.value.name, unit.value.why].filter(Boolean).join(" · ");
    case "vr-item":
      return [
        unit.value.text,
        vrItemStateName(unit.value.state),
        unit.value.neededBy ? `needed by ${formatDate(unit.value.neededBy, "en", today)}` : null,
      ]
        .filter(Boolean)
        .join(" · ");
  }
}

function fieldText(part: string, value: string | null, today: string): string {
  if (!value) return "";
  if (part === "disclosure.choice") return disclosureChoiceName(value as PlanContent["disclosure"]["choice"]);
  if (part === "meetingRhythm") return meetingRhythmName(value as PlanContent["meetingRhythm"]);
  return part === "firstEmployerContactBy" || part === "reviewOn" ? formatDate(value, "en", today) : value;
}
