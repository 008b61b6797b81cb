import { addComment, settleThread } from "../plan-talk/say.ts";
import { askTask } from "../task/ask-task.ts";
import { answerTask } from "../task/close-task.ts";
import { demoAgencies } from "./agencies.ts";
import { agencyOf, type DemoStaffKey } from "./cast.ts";
import type { PersonScript } from "./person-script.ts";

/** Days are counted back from today; a negative number lies ahead. */
type DaysAgo = number;

/** What both sides say about a plan and ask of each other, as verbs of a story. */
export function talkVerbs(script: PersonScript) {
  const { world, tell, key } = script;
  const { ago } = world;
  const sideOf = (who: DemoStaffKey) => (demoAgencies[agencyOf(who)].kind === "ips" ? key("ips") : key("vr"));

  return {
    /** Somebody says something about a step of the first plan. */
    says(days: DaysAgo, by: DemoStaffKey, step: number | string, text: string) {
      const on = ago(days);
      tell(on, () =>
        addComment(world.as(by, on, "plan.comment"), {
          commentId: key(`comment/${by}/${days}/${step}`),
          clientId: sideOf(by),
          stepId: key(`step/${step}`),
          text,
        }),
      );
    },

    /** Somebody says that a thread is settled. */
    settles(days: DaysAgo, by: DemoStaffKey, step: number | string) {
      const on = ago(days);
      tell(on, () =>
        settleThread(world.as(by, on, "plan.comment"), {
          commentId: key(`settled/${step}`),
          clientId: sideOf(by),
          stepId: key(`step/${step}`),
          resolved: true,
        }),
      );
    },

    /** One side asks something of the other, by a day. */
    asks(
      days: DaysAgo,
      by: DemoStaffKey,
      { of, text, due, step = null }: { of: DemoStaffKey; text: string; due: DaysAgo; step?: number | null },
    ) {
      const on = ago(days);
      tell(on, () =>
        askTask(world.as(by, on, "task.ask"), {
          taskId: key(`task/${by}/${days}`),
          clientId: sideOf(by),
          stepId: step === null ? null : key(`step/${step}`),
          toAgencyId: world.key(`agency/${agencyOf(of)}`),
          text,
          dueOn: ago(due),
        }),
      );
    },

    /** The side that was asked says that it is done, or why not. */
    answers(
      days: DaysAgo,
      by: DemoStaffKey,
      asked: { by: DemoStaffKey; days: DaysAgo },
      answer: { state: "done" | "declined"; answer: string },
    ) {
      const on = ago(days);
      tell(on, () =>
        answerTask(world.as(by, on, "task.answer"), {
          taskId: key(`task/${asked.by}/${asked.days}`),
          ...answer,
        }),
      );
    },
  };
}
