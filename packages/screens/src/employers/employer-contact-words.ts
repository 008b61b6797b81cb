import type { ContactAttendee, ContactMode, EmployerContactPurpose, EmployerStep } from "@ips/domain";
import { contactAttendeeName } from "@ips/i18n/contact-attendee";
import { contactModeName } from "@ips/i18n/contact-mode";
import { employerContactPurposeName } from "@ips/i18n/employer-contact-purpose";
import { employerStepName } from "@ips/i18n/employer-step";
import { inSentence } from "../record/in-sentence.ts";

/** "In person, with a hiring manager" */
export const howText = ({ mode, hiringManager }: { mode: ContactMode; hiringManager: boolean }): string =>
  hiringManager ? `${contactModeName(mode)}, with a hiring manager` : contactModeName(mode);

/** "Learn about the business · Look at kinds of work", or null where neither was said. */
export const whatForText = ({
  step,
  purpose,
}: {
  step: EmployerStep | null;
  purpose: EmployerContactPurpose | null;
}): string | null =>
  [step && employerStepName(step), purpose && employerContactPurposeName(purpose)]
    .filter(Boolean)
    .join(" · ") || null;

/** "Employment specialist, the person", or null where nobody is named. */
export const whoText = (attendees: readonly ContactAttendee[]): string | null =>
  attendees
    .map((attendee, index) =>
      index === 0 ? contactAttendeeName(attendee) : inSentence(contactAttendeeName(attendee)),
    )
    .join(", ") || null;
