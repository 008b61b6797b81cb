import { ips25 } from "@ips/fidelity";
import { expect, test } from "vitest";
import { itemStandings } from "./item-standing.ts";

const member = (memberId: string, left = false) => ({
  memberId,
  name: memberId,
  leads: false,
  fromOn: "2026-11-01",
  toOn: null,
  handedIn: !left,
  left,
  mine: false,
});
const rating = (memberId: string, item: number, score: number | null) => ({
  memberId,
  item,
  score,
  comment: "",
});
const review = {
  members: [member("a"), member("b"), member("gone", true)],
  opened: true,
  evidence: null,
  scores: [],
  ratings: [
    rating("a", 1, 5),
    rating("b", 1, 5),
    rating("a", 2, 5),
    rating("b", 2, 3),
    rating("a", 3, 4),
    rating("gone", 1, 1),
  ],
};

test("an item says by how much its ratings differ, without those of who has left", () => {
  const [alike, apart, half] = itemStandings(review, ips25.items);
  expect(alike).toMatchObject({ spread: 0, same: 5 });
  expect(apart).toMatchObject({ spread: 2, same: null });
  // One rating alone is no agreement.
  expect(half).toMatchObject({ spread: 0, same: null });
});

test("before everybody has handed in nothing is set side by side", () => {
  const [first] = itemStandings({ ...review, opened: false }, ips25.items);
  expect(first).toMatchObject({ spread: 0, same: null });
  expect(first?.ratings.size).toBe(0);
});
