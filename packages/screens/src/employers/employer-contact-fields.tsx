import { addDays, contactAttendees, contactModes, employerContactPurposes, employerSteps } from "@ips/domain";
import { contactAttendeeName } from "@ips/i18n/contact-attendee";
import { contactModeName } from "@ips/i18n/contact-mode";
import { employerContactPurposeName } from "@ips/i18n/employer-contact-purpose";
import { employerStepName } from "@ips/i18n/employer-step";
import { CheckboxGroup } from "@ips/ui/checkbox-group";
import { DateField } from "@ips/ui/date-field";
import { RadioGroup } from "@ips/ui/radio-group";
import { SelectField } from "@ips/ui/select-field";
import type { Entry } from "../record/use-entry.ts";
import { useToday } from "../shell/session.tsx";
import type { EmployerContactValues } from "./employer-contact-values.ts";

/** When, how, with whom and what for. */
export function EmployerContactFields({ entry }: { entry: Entry<EmployerContactValues> }) {
  const today = useToday();
  return (
    <>
      <DateField
        label="Day"
        max={today}
        quick={[
          { value: today, text: "Today" },
          { value: addDays(today, -1), text: "Yesterday" },
        ]}
        {...entry.value("on")}
      />
      <RadioGroup
        label="How"
        layout="tiles"
        choices={contactModes.map((mode) => ({ value: mode, text: contactModeName(mode) }))}
        {...entry.value("mode")}
      />
      <RadioGroup
        label="Was somebody there who hires?"
        hint="The owner or a manager who decides on hiring"
        layout="row"
        choices={[
          { value: "yes", text: "Yes" },
          { value: "no", text: "No" },
        ]}
        {...entry.value("hiringManager")}
      />
      <CheckboxGroup
        label="Who was present"
        layout="row"
        choices={contactAttendees.map((attendee) => ({
          value: attendee,
          text: contactAttendeeName(attendee),
        }))}
        {...entry.list("attendees")}
      />
      <RadioGroup
        label="Step in getting to know the business"
        optionalMark="optional"
        layout="row"
        choices={employerSteps.map((step, index) => ({
          value: step,
          text: `${index + 1}. ${employerStepName(step)}`,
        }))}
        {...entry.value("step")}
      />
      <SelectField
        label="What for"
        optionalMark="optional"
        placeholder="Choose"
        options={employerContactPurposes.map((purpose) => ({
          value: purpose,
          text: employerContactPurposeName(purpose),
        }))}
        {...entry.text("purpose")}
      />
    </>
  );
}
