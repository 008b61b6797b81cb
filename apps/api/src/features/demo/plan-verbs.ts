import { emptyPlan, type PlanContent } from "@ips/contract";
import type { Acknowledger, DisclosureChoice, PlanStepOwner } from "@ips/domain";
import { AppError } from "../../errors/app-error.ts";
import { acknowledgePlan } from "../plan/acknowledge-plan.ts";
import { readPlan } from "../plan/read-plan.ts";
import { savePlan } from "../plan/save-plan.ts";
import { demoAgencies } from "./agencies.ts";
import { agencyOf, demoStaff, type DemoStaffKey } from "./cast.ts";
import type { PersonScript } from "./person-script.ts";

/** Days are counted back from today; a negative number lies ahead. */
type DaysAgo = number;

type PlanStep = PlanContent["objectives"][number]["steps"][number];

/** The first plan of a person in a few words. */
export type FirstPlan = {
  goal: string;
  jobs: string;
  hours?: string;
  disclosure?: DisclosureChoice;
  objective: string;
  steps: readonly { text: string; owner: PlanStepOwner; by: DaysAgo | null; done?: DaysAgo }[];
  target?: string;
  vrItem?: string;
  /** Null: nobody has said when. */
  review: DaysAgo | null;
};

/** The shared plan, as verbs of a story; every save starts from the version its author has read. */
export function planVerbs(script: PersonScript) {
  const { world, tell, key, who } = script;
  const { ago } = world;
  const sideOf = (author: DemoStaffKey) =>
    demoAgencies[agencyOf(author)].kind === "ips" ? key("ips") : key("vr");

  /** The author reads the plan, changes it and saves it. */
  function changes(days: DaysAgo, author: DemoStaffKey, change: (plan: PlanContent) => PlanContent) {
    const on = ago(days);
    tell(on, async () => {
      const { version, content } = await readPlan(world.as(author, on, "plan.get"), {
        clientId: sideOf(author),
      });
      await savePlan(world.as(author, on, "plan.save"), {
        clientId: sideOf(author),
        planId: key("plan"),
        baseVersion: version,
        content: change(content ?? emptyPlan),
      });
    });
  }

  const step = (name: string, { text, owner, by, done }: FirstPlan["steps"][number]): PlanStep => ({
    stepId: key(`step/${name}`),
    text,
    owner,
    by: by === null ? null : ago(by),
    state: done === undefined ? "open" : "done",
    doneOn: done === undefined ? null : ago(done),
  });

  return {
    changes,

    /** Writes the first version together. */
    isWritten(days: DaysAgo, author: DemoStaffKey, first: FirstPlan) {
      changes(days, author, (plan) => ({
        ...plan,
        goal: first.goal,
        preferences: {
          ...plan.preferences,
          jobTypes: first.jobs,
          hours: first.hours ?? "About 20 hours",
          distance: "One bus, at most 40 minutes",
          schedule: "Mornings",
        },
        disclosure: {
          choice: first.disclosure ?? "decide-per-employer",
          mayBeSaid: "That I use an employment service.",
          notToBeSaid: "Anything about my health.",
          toWhom: "The hiring manager, after we have talked about it",
        },
        objectives: [
          {
            objectiveId: key("objective/1"),
            title: first.objective,
            steps: first.steps.map((each, index) => step(`${index}`, each)),
          },
        ],
        supports: [
          {
            supportId: key("support/1"),
            text: "Practice interviews",
            who: "Employment specialist",
            howOften: "Weekly until hired",
          },
        ],
        targetEmployers:
          first.target === undefined
            ? []
            : [{ targetId: key("target/1"), name: first.target, why: "Close by, and they train on the job" }],
        vrItems:
          first.vrItem === undefined
            ? []
            : [{ itemId: key("item/1"), text: first.vrItem, neededBy: null, state: "asked" }],
        meetingRhythm: "weekly",
        firstEmployerContactBy: ago(days - 30),
        reviewOn: first.review === null ? null : ago(first.review),
      }));
    },

    /** A step is done. */
    doesStep(days: DaysAgo, author: DemoStaffKey, index: number) {
      changes(days, author, (plan) =>
        mapSteps(plan, key(`step/${index}`), (found) => ({ ...found, state: "done", doneOn: ago(days) })),
      );
    },

    /** A step gets another wording or day. */
    rewordsStep(days: DaysAgo, author: DemoStaffKey, index: number, to: { text?: string; by?: DaysAgo }) {
      changes(days, author, (plan) =>
        mapSteps(plan, key(`step/${index}`), (found) => ({
          ...found,
          ...(to.text ? { text: to.text } : {}),
          ...(to.by === undefined ? {} : { by: ago(to.by) }),
        })),
      );
    },

    /** A step is added to the first objective. */
    addsStep(days: DaysAgo, author: DemoStaffKey, name: string, added: FirstPlan["steps"][number]) {
      changes(days, author, (plan) => ({
        ...plan,
        objectives: plan.objectives.map((objective, index) =>
          index === 0 ? { ...objective, steps: [...objective.steps, step(name, added)] } : objective,
        ),
      }));
    },

    /** What VR was asked for is agreed, provided or not possible. */
    settlesVrItem(days: DaysAgo, author: DemoStaffKey, state: PlanContent["vrItems"][number]["state"]) {
      changes(days, author, (plan) => ({
        ...plan,
        vrItems: plan.vrItems.map((item) => ({ ...item, state })),
      }));
    },

    /**
     * Both sides change the plan at the same time: who saves later is shown the newer version, puts both together and
     * saves that; nothing is overwritten.
     */
    isChangedByBoth(
      days: DaysAgo,
      first: { by: DemoStaffKey; change: (plan: PlanContent) => PlanContent },
      second: { by: DemoStaffKey; change: (plan: PlanContent) => PlanContent },
    ) {
      const on = ago(days);
      tell(on, async () => {
        const sides = [first, second].map(({ by, change }) => ({
          ctx: world.as(by, on, "plan.save"),
          clientId: sideOf(by),
          change,
        }));
        const read = await Promise.all(sides.map(({ ctx, clientId }) => readPlan(ctx, { clientId })));
        const [version, planId] = [read[0]?.version ?? 0, key("plan")];
        const before = read[0]?.content ?? emptyPlan;
        const [mine, theirs] = sides;
        if (!mine || !theirs) return;
        const { ctx, clientId } = theirs;
        const wanted = theirs.change(before);
        await savePlan(mine.ctx, {
          clientId: mine.clientId,
          planId,
          baseVersion: version,
          content: mine.change(before),
        });
        const refused = await savePlan(ctx, {
          clientId,
          planId,
          baseVersion: version,
          content: wanted,
        }).catch((error: unknown) => error);
        if (!(refused instanceof AppError && refused.code === "plan.stale")) throw refused;
        const newer = await readPlan(ctx, { clientId });
        const together = theirs.change(newer.content ?? emptyPlan);
        await savePlan(ctx, { clientId, planId, baseVersion: newer.version, content: together });
      });
    },

    /** Somebody has read the version of that day and stands by it. */
    isAcknowledged(days: DaysAgo, author: DemoStaffKey, by: Acknowledger) {
      const on = ago(days);
      const name = by === "client" ? `${who.firstName} ${who.lastName}` : demoStaff[author].name;
      tell(on, async () => {
        const { version } = await readPlan(world.as(author, on, "plan.get"), { clientId: sideOf(author) });
        await acknowledgePlan(world.as(author, on, "plan.acknowledge"), {
          acknowledgementId: key(`acknowledgement/${by}/${days}`),
          clientId: sideOf(author),
          version,
          by,
          name,
        });
      });
    },
  };
}

function mapSteps(plan: PlanContent, stepId: string, change: (step: PlanStep) => PlanStep): PlanContent {
  return {
    ...plan,
    objectives: plan.objectives.map((objective) => ({
      ...objective,
      steps: objective.steps.map((step) => (step.stepId === stepId ? change(step) : step)),
    })),
  };
}
