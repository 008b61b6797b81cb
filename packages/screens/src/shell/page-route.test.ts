import { createMemoryHistory, createRootRoute, createRouter } from "@tanstack/react-router";
import { expect, test, vi } from "vitest";
import { pageRoute } from "./page-route.ts";

const root = createRootRoute();
const load = vi.fn<() => Promise<{ Page: () => null }>>(() => Promise.resolve({ Page: () => null }));
const page = pageRoute(root, "/caseload", load, "Page");
const routerAt = (address: string) =>
  createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });

test("a page is loaded when it is opened, not before, and once", async () => {
  const router = routerAt("/caseload");
  expect(load).not.toHaveBeenCalled();
  await router.load();
  await router.load();
  expect(load).toHaveBeenCalledOnce();
});

test("what the address says stays as it was written, for the page to read", async () => {
  const router = routerAt("/caseload?phase=working&page=2&more=x");
  await router.load();
  expect(router.state.matches.at(-1)?.search).toEqual({ phase: "working", page: 2, more: "x" });
});
