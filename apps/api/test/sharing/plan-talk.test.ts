import { emptyPlan } from "@ips/contract";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { rejects } from "../everyday/refusal.ts";
import type { Player } from "../everyday/world.ts";
import { useSharing } from "./use-sharing.ts";

const { world, share } = useSharing();

/** A plan with one step, shared both ways unless said otherwise. */
async function aSharedPlan(how: "joined" | "accepted" = "joined") {
  const one =
    how === "joined"
      ? { ...(await share().joined("ana", "eric")) }
      : { ...(await share().accepted("ana", "eric")), backId: "" };
  const stepId = v7();
  const step = {
    stepId,
    text: "Visit the nursery",
    owner: "client",
    by: null,
    state: "open",
    doneOn: null,
  } as const;
  await share().savePlan("ana", one.clientId, {
    ...emptyPlan,
    objectives: [{ objectiveId: v7(), title: "Find work", steps: [step] }],
  });
  return { ...one, stepId };
}
const talk = (player: Player, clientId: string) => world().as(player).planTalk.get({ clientId });
const entries = async (player: Player, clientId: string) =>
  (await talk(player, clientId)).threads.flatMap((thread) => thread.entries);

describe("what is said about a step", () => {
  test("is read and answered by both sides, unread until somebody looks", async () => {
    const { clientId, vrClientId, stepId } = await aSharedPlan();
    const say = (player: Player, of: string, text: string, commentId = v7()) =>
      world().as(player).planTalk.comment({ commentId, clientId: of, stepId, text });
    const first = v7();
    await say("ana", clientId, "Shall we go on Monday?", first);
    await expect(say("ana", clientId, "Shall we go on Monday?", first)).resolves.toEqual({ id: first });
    expect(await talk("eric", vrClientId)).toMatchObject({
      canWrite: true,
      threads: [
        { stepId, resolved: false, unread: 1, entries: [{ name: "Ana Lopez", mine: false, unread: true }] },
      ],
    });
    await world().as("eric").planTalk.seen({ clientId: vrClientId });
    expect((await talk("eric", vrClientId)).threads[0]?.unread).toBe(0);
    await say("eric", vrClientId, "Yes.");
    expect(await talk("ana", clientId)).toMatchObject({ threads: [{ unread: 1 }] });
    await world().as("ana").planTalk.settle({ commentId: v7(), clientId, stepId, resolved: true });
    expect(await talk("eric", vrClientId)).toMatchObject({ threads: [{ resolved: true }] });
    await world()
      .as("eric")
      .planTalk.settle({ commentId: v7(), clientId: vrClientId, stepId, resolved: false });
    expect(await talk("ana", clientId)).toMatchObject({ threads: [{ resolved: false }] });
  });

  test("is read and not written with one direction, and gone after a revocation", async () => {
    const { clientId, vrClientId, stepId, releaseId } = await aSharedPlan("accepted");
    await world().as("ana").planTalk.comment({ commentId: v7(), clientId, stepId, text: "Hello" });
    expect(await talk("eric", vrClientId)).toMatchObject({ canWrite: false, threads: [{ stepId }] });
    const comment = { commentId: v7(), clientId: vrClientId, stepId, text: "Hello" };
    await rejects(world().as("eric").planTalk.comment(comment), "FORBIDDEN", "plan.one-direction");
    await world().as("ana").release.revoke({ releaseId, how: "x" });
    await rejects(talk("eric", clientId), "NOT_FOUND", "not-found");
  });

  test("is changed and taken back by whoever wrote it alone", async () => {
    const { clientId, vrClientId, stepId } = await aSharedPlan();
    const commentId = v7();
    await world().as("ana").planTalk.comment({ commentId, clientId, stepId, text: "Teusday" });
    await rejects(world().as("eric").planTalk.edit({ commentId, text: "x" }), "NOT_FOUND", "not-found");
    await rejects(world().as("ben").planTalk.withdraw({ commentId }), "NOT_FOUND", "not-found");
    await world().as("ana").planTalk.edit({ commentId, text: "Tuesday" });
    expect(await entries("eric", vrClientId)).toMatchObject([
      { text: "Tuesday", edited: true, changeableUntil: null },
    ]);
    await world().as("ana").planTalk.withdraw({ commentId });
    expect(await entries("eric", vrClientId)).toMatchObject([
      { text: "", withdrawn: true, name: "Ana Lopez" },
    ]);
    await rejects(
      world().as("ana").planTalk.edit({ commentId, text: "Back" }),
      "CONFLICT",
      "comment.too-late",
    );
  });

  test("hangs on a step that the plan has", async () => {
    const { clientId } = await aSharedPlan();
    const comment = { commentId: v7(), clientId, stepId: v7(), text: "Hello" };
    await rejects(world().as("ana").planTalk.comment(comment), "NOT_FOUND", "not-found");
  });
});

describe("a task from one side to the other", () => {
  test("stands on their Today and on mine as waiting, is answered with words and opened again", async () => {
    const { clientId, vrClientId, stepId } = await aSharedPlan();
    const [asked] = (await talk("ana", clientId)).canAskOf;
    expect(asked).toEqual({ agencyId: world().agencyIds.state, agencyName: "State VR" });
    const taskId = v7();
    const task = {
      taskId,
      clientId,
      stepId,
      toAgencyId: asked?.agencyId ?? "",
      text: "Authorize training",
      dueOn: "2026-06-17",
    };
    await world().as("ana").task.ask(task);
    await expect(world().as("ana").task.ask(task)).resolves.toEqual({ id: taskId });
    const today = async (player: Player) => {
      const { now, waiting } = await world().as(player).today.get({ scope: "team" });
      const ofTask = (items: typeof now) =>
        items
          .filter(({ id }) => id === `task:${taskId}`)
          .map(({ status, daysLeft, who }) => ({ status, daysLeft, who }));
      return { now: ofTask(now), waiting: ofTask(waiting) };
    };
    expect(await today("eric")).toEqual({
      now: [{ status: "due", daysLeft: 2, who: "Ana Lopez, Harbor Behavioral Health" }],
      waiting: [],
    });
    expect(await today("ana")).toEqual({
      now: [],
      waiting: [{ status: "due", daysLeft: 2, who: "State VR" }],
    });
    await rejects(
      world().as("ana").task.answer({ taskId, state: "done", answer: "" }),
      "FORBIDDEN",
      "forbidden",
    );
    await rejects(
      world().as("eric").task.answer({ taskId, state: "declined", answer: "" }),
      "BAD_REQUEST",
      "bad-input",
    );
    await world().as("eric").task.answer({ taskId, state: "done", answer: "Sent on Monday." });
    expect((await talk("ana", clientId)).tasks).toMatchObject([
      { state: "done", answer: "Sent on Monday.", closedBy: "Eric Miller", byUs: true, ofUs: false },
    ]);
    expect(await today("eric")).toEqual({ now: [], waiting: [] });
    await rejects(
      world().as("eric").task.answer({ taskId, state: "declined", answer: "No." }),
      "CONFLICT",
      "task.changed-already",
    );
    await rejects(world().as("ana").task.reopen({ taskId }), "FORBIDDEN", "forbidden");
    await world().as("eric").task.reopen({ taskId });
    await world().as("ana").task.withdraw({ taskId });
    expect((await talk("eric", vrClientId)).tasks).toMatchObject([{ state: "withdrawn", ofUs: true }]);
  });

  test("needs releases both ways and a day to come, and is gone for the other side after a revocation", async () => {
    const one = await aSharedPlan("accepted");
    const task = {
      clientId: one.clientId,
      stepId: null,
      toAgencyId: world().agencyIds.state,
      text: "x",
      dueOn: "2026-06-17",
    };
    await rejects(
      world()
        .as("ana")
        .task.ask({ ...task, taskId: v7() }),
      "FORBIDDEN",
      "plan.one-direction",
    );
    const both = await aSharedPlan();
    const late = { ...task, taskId: v7(), clientId: both.clientId, dueOn: "2026-06-14" };
    await rejects(world().as("ana").task.ask(late), "BAD_REQUEST", "bad-input");
    const taskId = v7();
    const back = { ...task, taskId, clientId: both.vrClientId, toAgencyId: world().agencyIds.harbor };
    await world().as("eric").task.ask(back);
    expect((await talk("ana", both.clientId)).tasks).toMatchObject([{ ofUs: true, askedBy: "Eric Miller" }]);
    await world().as("ana").release.revoke({ releaseId: both.releaseId, how: "x" });
    await rejects(world().as("eric").task.withdraw({ taskId }), "NOT_FOUND", "not-found");
    expect(JSON.stringify(await world().as("eric").today.get({ scope: "team" }))).not.toContain(taskId);
    expect((await talk("ana", both.clientId)).tasks).toHaveLength(1);
  });

  test("an outsider finds none of it", async () => {
    const { clientId, stepId } = await aSharedPlan();
    const taskId = v7();
    const commentId = v7();
    await world().as("ana").task.ask({
      taskId,
      clientId,
      stepId,
      toAgencyId: world().agencyIds.state,
      text: "x",
      dueOn: "2026-06-17",
    });
    await world().as("ana").planTalk.comment({ commentId, clientId, stepId, text: "x" });
    for (const player of ["lou", "wes", "val"] as const) {
      await rejects(talk(player, clientId), "NOT_FOUND", "not-found");
      await rejects(world().as(player).task.reopen({ taskId }), "NOT_FOUND", "not-found");
      await rejects(world().as(player).planTalk.withdraw({ commentId }), "NOT_FOUND", "not-found");
      const taken = { commentId, clientId, stepId, text: "x" };
      await rejects(world().as(player).planTalk.comment(taken), "NOT_FOUND", "not-found");
    }
  });
});

describe("received copies", () => {
  test("stay when sharing has ended: listed, opened, with their notice", async () => {
    const { clientId, vrClientId, releaseId } = await aSharedPlan();
    await world().as("eric").plan.acknowledge({
      acknowledgementId: v7(),
      clientId: vrClientId,
      version: 1,
      by: "counselor",
      name: "Eric Miller",
    });
    await world().as("ana").release.revoke({ releaseId, how: "x" });
    await rejects(world().as("eric").plan.get({ clientId }), "NOT_FOUND", "not-found");
    const { rows } = await world().as("eric").receivedCopy.ofClient({ clientId: vrClientId });
    expect(rows).toMatchObject([
      { kind: "plan", version: 1, fromAgencyName: "Harbor Behavioral Health", filedByName: "Eric Miller" },
    ]);
    expect(rows[0]?.notice).toContain("34 CFR 361.38");
    const copyId = rows[0]?.copyId ?? "";
    expect(await world().as("eric").receivedCopy.get({ copyId })).toMatchObject({
      clientId: vrClientId,
      clientName: "Donna Rivera",
      plan: { version: 1, content: { objectives: [{ title: "Find work" }] } },
    });
    for (const player of ["ana", "nora", "val"] as const)
      await rejects(world().as(player).receivedCopy.get({ copyId }), "NOT_FOUND", "not-found");
    await rejects(
      world().as("nora").receivedCopy.ofClient({ clientId: vrClientId }),
      "NOT_FOUND",
      "not-found",
    );
  });
});
