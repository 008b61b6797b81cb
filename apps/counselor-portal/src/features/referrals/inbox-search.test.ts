import { expect, test } from "vitest";
import { inboxHref, inboxSearch } from "./inbox-search.ts";

test("the inbox opens on what is to decide, and on what was decided when its address says so", () => {
  expect(inboxSearch({})).toEqual({});
  expect(inboxSearch({ show: "decided" })).toEqual({ show: "decided" });
});

test.each(["open", "everything", 4, null])("an address that says %s shows what is to decide", (show) => {
  expect(inboxSearch({ show })).toEqual({});
});

const key = "0198f3a2-1111-7000-8000-000000000001";

test("a page of the decided ones begins at a referral; what is to decide has no pages", () => {
  expect(inboxSearch({ show: "decided", older: key })).toEqual({ show: "decided", older: key });
  expect(inboxSearch({ show: "decided", newer: key })).toEqual({ show: "decided", newer: key });
  expect(inboxSearch({ show: "decided", older: "2" })).toEqual({ show: "decided" });
  expect(inboxSearch({ older: key })).toEqual({});
});

test("a referral's address keeps the list beside it", () => {
  expect(inboxHref({})).toBe("/referrals");
  expect(inboxHref({}, key)).toBe(`/referrals/${key}`);
  expect(inboxHref({ show: "decided", older: key }, key)).toBe(`/referrals/${key}?show=decided&older=${key}`);
});
