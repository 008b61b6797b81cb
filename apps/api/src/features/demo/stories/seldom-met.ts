import { inventPeople, seeded } from "@ips/fixtures";
import { addContact } from "../../contact/add-contact.ts";
import { readAgencySetting } from "../../agency-setting/read-agency-setting.ts";
import { saveAgencySetting } from "../../agency-setting/save-agency-setting.ts";
import { workday } from "../calendar.ts";
import type { Chain, Step } from "../step.ts";
import type { World } from "../world.ts";
import { officePerson, programPerson } from "./person.ts";

/** What few people's records hold, each on one of them, so that it can be looked at. */
export function seldomMet(world: World): Chain[] {
  const people = inventPeople(seeded("the demo’s seldom met"), world.today, stories.length);
  return stories.map(({ name, steps }, index) => {
    const who = people[index];
    if (!who) throw new RangeError("There are not enough people.");
    return { who: name, steps: steps(world, { name, who }) };
  });
}

type Someone = Parameters<typeof programPerson>[1];
type Story = { readonly name: string; readonly steps: (world: World, someone: Someone) => Step[] };

const stories: readonly Story[] = [
  { name: "billed to PROS", steps: billedToPros },
  { name: "not met at work for long", steps: notMetForLong },
  { name: "an IPE of more than a year", steps: ipeOfMoreThanAYear },
  { name: "reviewed, and about to end", steps: supportsAboutToEnd },
];

/** Harbor asks its contacts for what New York's PROS bills by: its administrator turned that on. */
export function prosTurnedOn(world: World): Chain {
  const story = world.storyOf("PROS at Harbor");
  const on = story.ago(420);
  const act = async (moment: Date) => {
    story.setMoment(moment);
    const ctx = story.as("helen", on, "agencySetting.save");
    const { toReview: _, savedByName: __, ...now } = await readAgencySetting(ctx);
    await saveAgencySetting(ctx, { ...now, billsPros: true });
  };
  return { who: "PROS at Harbor", steps: [{ on, act }] };
}

/** Ongoing support in a job, one to one, paid by Medicaid: two services this month, and one that VR pays. */
function billedToPros(world: World, someone: Someone): Step[] {
  const p = programPerson(world, someone, 1951, "latoya");
  p.enters(190);
  p.meets(188, 62, 9);
  p.visits(170);
  p.works(60, { business: "Bright Start Child Care", title: "Kitchen aide", cents: 1720, hours: 18 });
  p.meets(57, 36, 7, "first-month");
  for (const [days, payer] of [
    [20, "medicaid"],
    [12, "state-vr"],
    [5, "medicaid"],
  ] as const) {
    const on = workday(world.ago(days), world.today);
    p.steps.push({
      on,
      act: (moment) => {
        p.world.setMoment(moment);
        return addContact(p.world.as("latoya", on, "contact.add"), {
          contactId: p.key(`pros/${days}`),
          clientId: p.clientId,
          on,
          place: "worksite",
          minutes: 45,
          note: "At work together; how to ask for the break that was agreed.",
          startsAt: "10:30",
          payer,
          prosComponent: "ors",
          oneToOne: true,
          vocational: true,
        });
      },
    });
  }
  return p.steps;
}

/** Works, and was met in person last seven weeks ago. */
function notMetForLong(world: World, someone: Someone): Step[] {
  const p = programPerson(world, someone, 1952, "kenji");
  p.enters(210);
  p.meets(208, 92, 10);
  p.visits(190);
  p.works(88, { business: "The Copper Kettle", title: "Dishwasher", cents: 1650, hours: 16 });
  p.meets(86, 50, 9, "first-month");
  return p.steps;
}

/** Nobody has looked at the IPE together since it was signed. */
function ipeOfMoreThanAYear(world: World, someone: Someone): Step[] {
  const p = officePerson(world, someone, "monique");
  p.walksIn(500, "NV-3951");
  p.reaches("vr-eligibility", 455, { document: "Eligibility letter" });
  p.isRanked(455, "significant");
  p.reaches("vr-ipe-signed", 395, { document: "IPE" });
  p.isNow(390, "in-service");
  p.seesCounselor(380, 8, 40);
  return p.steps;
}

/** The IPE was reviewed with its document; the outcome is achieved, and the exit not reported yet. */
function supportsAboutToEnd(world: World, someone: Someone): Step[] {
  const p = officePerson(world, someone, "stephen");
  p.walksIn(600, "NV-3952");
  p.reaches("vr-eligibility", 560, { document: "Eligibility letter" });
  p.isRanked(560, "most-significant");
  p.reaches("vr-ipe-signed", 500, { document: "IPE" });
  p.reaches("vr-ipe-review", 150, { document: "Review of the IPE, signed by both" });
  p.reaches("vr-extended-services", 130);
  p.reaches("vr-outcome-achieved", 30);
  p.isNow(28, "employed");
  p.seesCounselor(490, 10, 45);
  return p.steps;
}
