import { addDays, contactPlaces } from "@ips/domain";
import { contactPlaceName } from "@ips/i18n/contact-place";
import { DateField } from "@ips/ui/date-field";
import { RadioGroup } from "@ips/ui/radio-group";
import { TextAreaField } from "@ips/ui/text-area-field";
import type { Entry } from "../record/use-entry.ts";
import { useToday } from "../shell/session.tsx";
import type { ContactValues } from "./contact-values.ts";
import { ProsFields } from "./pros-fields.tsx";
import { MinutesField } from "./minutes-field.tsx";

/** Where, how long, when, and a few words. */
export function ContactFields({ entry }: { entry: Entry<ContactValues> }) {
  const today = useToday();
  return (
    <>
      <RadioGroup
        label="Where"
        layout="tiles"
        choices={contactPlaces.map((place) => ({ value: place, text: contactPlaceName(place) }))}
        {...entry.value("place")}
      />
      <MinutesField {...entry.value("minutes")} />
      <DateField
        label="Day"
        max={today}
        quick={[
          { value: today, text: "Today" },
          { value: addDays(today, -1), text: "Yesterday" },
        ]}
        {...entry.value("on")}
      />
      <ProsFields entry={entry} />
      <TextAreaField
        label="Note"
        optionalMark="optional"
        hint="What was done and what comes next. No notes from therapy."
        rows={3}
        {...entry.text("note")}
      />
    </>
  );
}
