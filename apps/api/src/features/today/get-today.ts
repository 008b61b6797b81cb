import type { ClientRef, todayInput, TodayItem, TodayOutput } from "@ips/contract";
import { addDays } from "@ips/domain";
import type { z } from "zod";
import { aboutFromHere, type Tx } from "@ips/db";
import { aboutClients, type ActorContext } from "../../actor-context.ts";
import { countToReview } from "../break-glass/count-to-review.ts";
import { askTogether } from "../../query/ask-together.ts";
import { may } from "../client/may.ts";
import { carriesPeople, effectiveScope } from "../caseload/effective-scope.ts";
import { judgePeople } from "../caseload/judge-people.ts";
import { peopleInScope, type Person } from "../caseload/people-in-scope.ts";
import { jurisdictionInForce } from "../findings/jurisdiction-in-force.ts";
import { actionStepItem } from "./action-step-item.ts";
import { byNeed } from "./by-need.ts";
import { chartItem } from "./chart-item.ts";
import { dayGroupLimits } from "./day-group.ts";
import { findingItem, type PlacedItem } from "./finding-item.ts";
import { actionStepsDue } from "./load-action-steps.ts";
import { eventsOf } from "./load-events.ts";
import { chartsToSee } from "./load-opened-charts.ts";
import { offersToFile } from "./load-offers-to-file.ts";
import { planWork } from "./load-plan-work.ts";
import { referralInbox, sentReferrals, type ReferralTask } from "./load-referral-tasks.ts";
import { selfEvaluationsOf } from "./load-self-evaluations.ts";
import { offerItem } from "./offer-item.ts";
import { referralItem } from "./referral-item.ts";
import { selfEvaluationItem } from "./self-evaluation-item.ts";
import { stepItem } from "./step-item.ts";
import { taskItem } from "./task-item.ts";

/**
 * What needs the reader, most urgent first: one row a person with the most urgent finding, steps of plans that are theirs,
 * referrals and questions; and what others did since the last visit. Of each list as much as was asked for is sent.
 */
export function getToday(ctx: ActorContext, input: z.output<typeof todayInput>): Promise<TodayOutput> {
  const { actor } = ctx;
  const { today, agencyKind } = actor;
  const { shown } = input;
  const scope = effectiveScope(actor, input.scope);
  // Everything is about the people of the scope, only the inbox of an office holds people who are nobody's yet.
  const started = agencyKind === "vr" ? ctx : aboutClients(ctx, []);
  return started.run(async (tx) => {
    const inbox = agencyKind === "vr" ? await readInbox(tx) : [];
    const { jurisdiction, inScope } = await askTogether(tx, {
      jurisdiction: jurisdictionInForce(),
      inScope: peopleInScope(actor, {
        staffId: scope === "mine" ? actor.staffId : null,
        closed: false,
        words: [],
      }),
    });
    const rhythm = jurisdiction.review.selfEvaluationMonths;
    const recordOf = peopleByRecord(inScope.people);
    const records = [...recordOf.keys()];
    const { people, beside } = await judgePeople(tx, actor, inScope, jurisdiction, {
      asked: planWork(records, agencyKind, addDays(today, dayGroupLimits.later)),
      sent: sentReferrals(agencyKind === "ips" ? records : []),
      happened: eventsOf(actor, records),
      actionSteps: actionStepsDue(actor),
      charts: chartsToSee(actor),
      evaluations: selfEvaluationsOf(actor, rhythm),
      offers: offersToFile(may(actor, "release.sign") ? records : []),
    });
    const { asked, happened, offers } = beside;
    const tasks = [...inbox, ...beside.sent];
    const toReview = await countToReview(tx, actor);

    const placed = [
      ...people.map((person) => findingItem(person, agencyKind)),
      ...asked.steps.map((step) => {
        const person = recordOf.get(step.clientId);
        return person ? stepItem(person, step, today) : null;
      }),
      ...asked.tasks.map((task) => {
        const person = recordOf.get(task.clientId);
        return person ? taskItem(person, task, today) : null;
      }),
      ...offers.map((offer) => {
        const person = recordOf.get(offer.clientId);
        return person ? offerItem(person, offer) : null;
      }),
      ...beside.actionSteps.map((step) => actionStepItem(step, today)),
      ...beside.charts.map(chartItem),
      ...beside.evaluations.map((each) => selfEvaluationItem(each, rhythm, today)),
      ...tasks.map((task) => referralItem(task, refOf(recordOf.get(task.clientId)))),
    ].filter((each) => each !== null);
    const all = (group: PlacedItem["group"]): TodayItem[] =>
      placed
        .filter((each) => each.group === group)
        .map(({ item }) => item)
        .toSorted(byNeed);
    const groups = {
      now: all("now"),
      thisWeek: all("thisWeek"),
      later: all("later"),
      waiting: all("waiting"),
    };
    return {
      today,
      scope,
      canChooseScope: carriesPeople(actor),
      people: people.length,
      totals: {
        now: groups.now.length,
        thisWeek: groups.thisWeek.length,
        later: groups.later.length,
        waiting: groups.waiting.length,
      },
      now: groups.now.slice(0, shown.now),
      thisWeek: groups.thisWeek.slice(0, shown.thisWeek),
      later: groups.later.slice(0, shown.later),
      waiting: groups.waiting.slice(0, shown.waiting),
      toReview,
      events: happened.events.map(({ clientId, ...event }) => ({
        ...event,
        client: refOf(recordOf.get(clientId)),
      })),
      eventsTotal: happened.total,
      eventsNew: happened.fresh,
      since: happened.since,
    };
  });
}

/** The office's inbox, read before the rest of the transaction is about somebody. */
async function readInbox(tx: Tx): Promise<readonly ReferralTask[]> {
  const { inbox } = await askTogether(tx, { inbox: referralInbox() });
  await aboutFromHere(tx, []);
  return inbox;
}

/** The people of the scope by the key of each record that is open of them: their own and those of other agencies. */
const peopleByRecord = (people: readonly Person[]): Map<string, Person> =>
  new Map(
    people.flatMap((person) =>
      [person.clientId, ...person.linked.map(({ clientId }) => clientId)].map((record) => [record, person]),
    ),
  );

const refOf = (person: Person | undefined): ClientRef | null =>
  person === undefined ? null : { clientId: person.clientId, name: person.name, number: person.number };
