import { v7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PoolClient } from "pg";
import type { Tx } from "../src/db.ts";
import * as t from "../src/schema/index.ts";
import { asActor, type TestStaff } from "../src/testing/index.ts";
import { aReviewWorld, itemsOfTest, rate, type ReviewWorld } from "./support/review-world.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let world: ReviewWorld;
let ear: PoolClient;
const heard: { k: string; r?: string; p?: string }[] = [];
beforeAll(async () => {
  world = await aReviewWorld(database().owner, database().app);
  ear = await database().ownerPool.connect();
  ear.on("notification", ({ payload }) => heard.push(JSON.parse(payload ?? "{}") as (typeof heard)[number]));
  await ear.query("listen ips_live");
});
afterAll(() => ear.release(true));

const as = <T>(who: TestStaff, run: (tx: Tx) => Promise<T>) => asActor(database().app, who.actor(), run);
/** What was told of the review since the last time; a notice comes before the answer of the next question. */
const told = async () => {
  await ear.query("select 1");
  return heard.splice(0).flatMap(({ k, r, p }) => (k === "review" && r === world.reviewId ? [p] : []));
};
const handIn = (who: 0 | 1) =>
  as(world.reviewers[who], (tx) => tx.execute(`select app.hand_in_review('${world.seats[who]}')`));

test("nothing is told while somebody rates; that they handed in is", async () => {
  await told();
  await rate(database().app, world, 0, 4, itemsOfTest);
  expect(await told()).toEqual([]);
  await handIn(0);
  expect(await told()).toEqual(["course"]);
});

test("a line of the checklist is told to everybody with a part in the review", async () => {
  await as(world.supervisor, (tx) =>
    tx
      .insert(t.reviewTask)
      .values({ id: v7(), ...world.ofReview, kind: "document", words: "The drug policy" }),
  );
  expect(await told()).toEqual(["course"]);
});

test("the last one handing in tells the stage; an agreed score and the report's words are told apart from the course", async () => {
  const { app } = database();
  await rate(app, world, 1, 3, itemsOfTest);
  expect(await told()).toEqual([]);
  await handIn(1);
  expect(new Set(await told())).toEqual(new Set(["course"]));
  const [ruth] = world.reviewers;
  await as(ruth, (tx) =>
    tx.insert(t.reviewScore).values({ id: v7(), ...world.ofReview, item: 1, score: 4, reason: "Agreed" }),
  );
  expect(await told()).toEqual(["scores"]);
  await as(ruth, (tx) =>
    tx.insert(t.reviewReport).values({ id: v7(), ...world.ofReview, method: "Two days on site" }),
  );
  expect(await told()).toEqual(["scores"]);
});
