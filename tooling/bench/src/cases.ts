import { v7 } from "uuid";
import type { HttpCall } from "./http-load.ts";
import type { Subject, Subjects } from "./subjects.ts";

/** What is measured: one request as a portal sends it. */
export type BenchCase = {
  readonly name: string;
  readonly who: keyof Subjects;
  readonly call: (subject: Subject, today: string) => HttpCall;
};

/** Procedures in one request, as the portals' batching link sends them. */
const batch = ({ cookie }: Subject, procedures: Readonly<Record<string, object>>): HttpCall => ({
  path: `/api/trpc/${Object.keys(procedures).join(",")}?batch=1`,
  cookie,
  body: Object.fromEntries(Object.values(procedures).map((input, index) => [String(index), input])),
});

/** The four requests of issue 3, and the pages beside them. */
export const cases: readonly BenchCase[] = [
  {
    name: "caseload with findings",
    who: "specialists",
    call: (subject) => batch(subject, { "caseload.list": {} }),
  },
  {
    name: "client + plan + last 20 contacts",
    who: "specialists",
    call: (subject) =>
      batch(subject, {
        "client.get": { clientId: subject.clientId },
        "plan.get": { clientId: subject.clientId },
        "client.contacts": { clientId: subject.clientId, pageSize: 20 },
      }),
  },
  {
    name: "add a contact",
    who: "specialists",
    call: (subject, today) =>
      batch(subject, {
        "contact.add": {
          contactId: v7(),
          clientId: subject.clientId,
          on: today,
          place: "community",
          minutes: 45,
          note: "Visited the garden centre together.",
        },
      }),
  },
  {
    name: "shared client, by the counselor",
    who: "counselors",
    call: (subject) =>
      batch(subject, {
        "client.get": { clientId: subject.clientId },
        "plan.get": { clientId: subject.clientId },
        "client.contacts": { clientId: subject.clientId, pageSize: 20 },
      }),
  },
];
