import { expect, test } from "vitest";
import { isAbout, isAboutReview, isList, isOfRecord } from "./live-queries.ts";

const donna = "0193f0a0-0000-7000-8000-000000000001";
const plan = [["plan", "get"], { input: { clientId: donna }, type: "query" }];
const today = [["today", "get"], { input: { scope: "mine" }, type: "query" }];
const me = [["session", "me"], { type: "query" }];

test("a query is about a person when it asks for one of the person's records", () => {
  expect(isAbout(plan, ["another", donna])).toBe(true);
  expect(isAbout(plan, ["another"])).toBe(false);
  expect(isAbout(today, [donna])).toBe(false);
  expect(isAbout(me, [donna])).toBe(false);
});

test("a query is about a review when it asks for that review, its report or its charts", () => {
  const of = (...path: string[]) => [path, { input: { reviewId: donna }, type: "query" }];
  for (const query of [of("review", "get"), of("review", "charts"), of("reviewReport", "get")])
    expect(isAboutReview(query, donna)).toBe(true);
  expect(isAboutReview(of("review", "get"), "another")).toBe(false);
  expect([plan, today, me].some((query) => isAboutReview(query, donna))).toBe(false);
});

test("the agenda of the meeting is a list, a person's crosswalk is not", () => {
  const agenda = [["crosswalk", "agenda"], { input: { scope: "mine" }, type: "query" }];
  const crosswalk = [["crosswalk", "get"], { input: { clientId: donna }, type: "query" }];
  expect([agenda, crosswalk].map(isList)).toEqual([true, false]);
  expect(isAbout(crosswalk, [donna])).toBe(true);
});

test("lists and the record are told from who is signed in", () => {
  expect([plan, today, me].map(isList)).toEqual([false, true, false]);
  expect([plan, today, me].map(isOfRecord)).toEqual([true, true, false]);
});
