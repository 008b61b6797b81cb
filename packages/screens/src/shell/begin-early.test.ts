import type { ParsedLocation } from "@tanstack/react-router";
import { makeApi } from "@ips/portal-kit/api";
import { expect, test, vi } from "vitest";
import { beginEarly, type RouterToBegin } from "./begin-early.ts";

const early = vi.fn<() => Promise<void>>(() => Promise.reject(new Error("signed out")));
const preload = vi.fn<() => Promise<void>>(() => Promise.reject(new Error("no connection")));
const router: RouterToBegin = {
  latestLocation: {} as ParsedLocation,
  matchRoutes: () => [
    { routeId: "/", params: {} },
    { routeId: "/clients/$clientId", params: { clientId: "7" } },
    { routeId: "/gone", params: {} },
  ],
  routesById: {
    "/": { options: {} },
    "/clients/$clientId": { options: { component: { preload }, staticData: { early } } },
  },
};

test("each route of the first page begins with its scripts and its questions, and what fails is left to the page", async () => {
  const api = makeApi({ fetch: () => Promise.reject(new Error("nothing is asked")) });
  beginEarly(router, api);
  expect(preload).toHaveBeenCalledOnce();
  expect(early).toHaveBeenCalledExactlyOnceWith(api, { clientId: "7" });
  await Promise.allSettled(
    [...early.mock.results, ...preload.mock.results].map(({ value }) => value as Promise<void>),
  );
});
