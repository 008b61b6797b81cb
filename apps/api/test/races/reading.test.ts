import { asActor, contact, plan } from "@ips/db";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { useRace } from "./use-race.ts";

const { world, share } = useRace();

test("a reader whose transaction is open when the person stops sharing reads nothing more with its next statement", async () => {
  const { clientId, releaseId } = await share().joined("ana", "eric");
  await share().savePlan("ana", clientId, { goal: "Ours" });
  const read = await asActor(world().database.app, world().actor("eric"), async (tx) => {
    const before = await tx.select().from(plan).where(eq(plan.clientId, clientId));
    await world().as("ana").release.revoke({ releaseId, how: "Said it on the phone" });
    const after = await tx.select().from(plan).where(eq(plan.clientId, clientId));
    return { before: before.length, after: after.length };
  });
  expect(read).toEqual({ before: 1, after: 0 });
});

test("a release that is signed while a reader's transaction is open opens nothing but what it names", async () => {
  const { clientId } = await share().accepted("ana", "eric", {
    groups: ["identity", "referral-and-eligibility"],
  });
  await share().savePlan("ana", clientId, { goal: "Ours" });
  const read = await asActor(world().database.app, world().actor("eric"), async (tx) => {
    const before = await tx.select().from(plan).where(eq(plan.clientId, clientId));
    await share().sign("ana", clientId, { groups: ["job-search-plan"] });
    const after = await tx.select().from(plan).where(eq(plan.clientId, clientId));
    const notes = await tx.select().from(contact).where(eq(contact.clientId, clientId));
    return { before: before.length, after: after.length, notes: notes.length };
  });
  expect(read).toEqual({ before: 0, after: 1, notes: 0 });
});
