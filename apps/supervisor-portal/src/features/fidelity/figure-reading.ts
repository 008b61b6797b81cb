import type { RowFigure } from "@ips/contract/row-figure";

const atWork =
  "Of jobs held in this time by people who were in the program. In person: at the office too, not by phone or video.";

/** How a figure is counted where the printed form leaves it open: our own reading, said where its records are looked at. */
const readings: Readonly<Partial<Record<RowFigure, string>>> = {
  "phases-seen":
    "Intake: somebody entered and was theirs from the first two weeks on. Engagement: a contact in the four weeks after entry. Assessment: a session on a career profile. Job development: a contact with a business. Coaching: a contact at the workplace or in the first four weeks of a job. Follow-along: a contact with somebody who has held a job for longer. A phase that nobody wrote down may have been done all the same.",
  "referrals-entered": "People who were referred in this time, by the day of the referral.",
  "next-job-after-loss":
    "Jobs that ended in this time while the person was in the program. It went on where an employer was met for the person afterwards, or a next job began.",
  "starts-after-planning":
    "Jobs that began in this time, without those of people of whom it is recorded that they receive no benefits. A session on benefits at any time before counts.",
  "disclosure-decided":
    "People on the caseload today, by what stands in their plan under what an employer may be told.",
  "profile-after-jobs": "Jobs that began or ended in this time, thirty days ago or longer.",
  "businesses-met-again": "In person, by each specialist, for somebody or for nobody in particular.",
  "visits-to-learn": "Contacts in person that say what they were for.",
  "visits-to-present": "Contacts in person that say what they were for.",
  "supported-at-workplace":
    "People who held a job in this time while they were in the program, with the latest of their jobs.",
  "supported-elsewhere":
    "People who held a job in this time while they were in the program, with the latest of their jobs.",
  "supported-remotely":
    "People who held a job in this time while they were in the program, with the latest of their jobs.",
  "employers-supported":
    "People who held a job in this time while they were in the program. A contact with an employer for them counts that says it was to support the job.",
  "contacts-before-exit":
    "Contacts of any kind that were written down, made or tried. Attempts that nobody wrote down are not in the record.",
  "contacts-tagged": "In person, made for a person. The answer is given with the contact.",
  "contacts-matching": "In person, made for a person, and said to rest on that person's current plan.",
  "contacts-not-tagged":
    "In person, made for a person. Answer them on the person's page, under Employers & leads.",
  workers: atWork,
  "seen-four-months": `${atWork} Somebody counts who was met in the fifth month of a job or later, while it lasted.`,
  "seen-after-month-one": `${atWork} Somebody counts who was met after the first month of a job, while it lasted.`,
  "week-before-start": `${atWork} The seven days before a job that began in this time.`,
  "three-days-after-start": `${atWork} The first day of a job that began in this time, and the three days after it.`,
  "weekly-in-month-one": `${atWork} The first four spans of seven days of a job that began in this time, as far as they are over.`,
  "monthly-for-a-year": `${atWork} The second to the twelfth month of a job, those that lie wholly in this time.`,
  "three-days-after-loss": `${atWork} When a loss was learnt is on no record: the last day of the job stands for it, with the three days after it.`,
};

/** The reading of a figure in words; null where nothing is left open. */
export const figureReading = (figure: RowFigure): string | null => readings[figure] ?? null;
