import type { ReviewView } from "@ips/contract";
import { expect, test } from "vitest";
import { reviewNews } from "./review-news.ts";

type Told = Parameters<typeof reviewNews>[0];
const member = (name: string, over: Partial<ReviewView["members"][number]> = {}) => ({
  memberId: name,
  name,
  leads: false,
  fromOn: "2026-11-01",
  toOn: null,
  handedIn: false,
  left: false,
  mine: false,
  ...over,
});
const task = (over: Partial<ReviewView["tasks"][number]> = {}): ReviewView["tasks"][number] => ({
  taskId: "t",
  kind: "document",
  subject: null,
  words: "The drug policy",
  askedOf: "",
  dueOn: null,
  doneOn: null,
  doneByName: "",
  note: "",
  ...over,
});
const score = (item: number, version: number, updatedByName: string): ReviewView["scores"][number] => ({
  item,
  score: 4,
  reason: "",
  observation: "",
  recommendation: "",
  previousScore: null,
  previousNote: "",
  version,
  updatedByName,
});
const before: Told = {
  reviewId: "r",
  stage: "rating",
  members: [member("Ruth Okafor", { mine: true }), member("Gordon Lee")],
  tasks: [task()],
  scores: [score(1, 1, "Gordon Lee")],
};
const news = (now: Partial<Told>) => reviewNews(before, { ...before, ...now }, "Ruth Okafor");

test("nothing is said where nothing changed, and nothing when another review is shown", () => {
  expect(news({})).toEqual([]);
  expect(news({ reviewId: "another", stage: "closed" })).toEqual([]);
});

test("another's ratings are told when they are handed in, and when they are taken back", () => {
  const handedIn = { ...before, members: [before.members[0]!, member("Gordon Lee", { handedIn: true })] };
  expect(news(handedIn)).toEqual(["Gordon Lee has handed in their ratings."]);
  expect(reviewNews(handedIn, before, "Ruth Okafor")).toEqual(["Gordon Lee has taken their ratings back."]);
});

test("what the reader did is not told to them", () => {
  expect(
    news({
      members: [member("Ruth Okafor", { mine: true, handedIn: true }), before.members[1]!],
      tasks: [task({ doneOn: "2026-11-21", doneByName: "Ruth Okafor" })],
      scores: [score(1, 2, "Ruth Okafor")],
    }),
  ).toEqual([]);
});

test("the stage, a ticked line and a saved score are told with who did it", () => {
  expect(
    news({
      stage: "consensus",
      tasks: [task({ doneOn: "2026-11-21", doneByName: "Denise Carter" })],
      scores: [score(1, 1, "Gordon Lee"), score(2, 1, "Gordon Lee")],
    }),
  ).toEqual([
    "The review now stands at: Agreeing scores.",
    "Denise Carter ticked “The drug policy”.",
    "Gordon Lee saved item 2.",
  ]);
});
