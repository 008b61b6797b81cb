import { QueryObserver } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import { inBackground, makeApi, rereadInBackground } from "./api.ts";
import { readAppError } from "./read-app-error.ts";

type Asked = { path: string; method: string; background: string | null };
const session = {
  user: { userId: "u1", name: "Ana Reyes", email: "ana@harbor.example" },
  active: null,
  memberships: [],
  today: "2026-11-21",
  timeZone: "America/New_York",
  demo: false,
};

/** A server that gives its answers in order; the last one again and again. */
function server(...answers: { status: number; body: unknown }[]) {
  const asked: Asked[] = [];
  const fetch: NonNullable<Parameters<typeof makeApi>[0]>["fetch"] = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push({
      path: new URL(url).pathname,
      method: init?.method ?? "GET",
      background: new Headers(init?.headers).get("x-ips-background"),
    });
    const answer = answers[Math.min(asked.length, answers.length) - 1];
    return Response.json(answer?.body, { status: answer?.status ?? 200 });
  };
  return { asked, ...makeApi({ baseUrl: "http://localhost:4000", fetch }) };
}
const found = { status: 200, body: [{ result: { data: session } }] };
const refused = {
  status: 404,
  body: [
    {
      error: {
        code: -32004,
        message: "not-found",
        data: { code: "NOT_FOUND", httpStatus: 404, app: { code: "not-found", facts: {} }, fields: [] },
      },
    },
  ],
};
const away = {
  status: 503,
  body: [
    {
      error: {
        code: -32603,
        message: "unavailable",
        data: {
          code: "SERVICE_UNAVAILABLE",
          httpStatus: 503,
          app: { code: "unavailable", facts: {} },
          fields: [],
        },
      },
    },
  ],
};

test("a query goes as POST, so that nothing that was asked stands in an address", async () => {
  const { asked, client } = server(found);
  await expect(client.session.me.query()).resolves.toEqual(session);
  expect(asked).toEqual([{ path: "/api/trpc/session.me", method: "POST", background: null }]);
});

test("what the page asks by itself says so", async () => {
  const { asked, client } = server(found);
  await client.session.me.query(undefined, { context: inBackground });
  expect(asked[0]?.background).toBe("1");
});

test("what the person asks at the same moment keeps the session awake", async () => {
  const { asked, client } = server({
    status: 200,
    body: [{ result: { data: session } }, { result: { data: session } }],
  });
  await Promise.all([
    client.session.me.query(undefined, { context: inBackground }),
    client.session.me.query(),
  ]);
  expect(asked).toEqual([expect.objectContaining({ background: null })]);
});

test("a refusal is not asked again", async () => {
  const { asked, queryClient, api } = server(refused);
  const error = await queryClient
    .fetchQuery({ ...api.session.me.queryOptions(), retryDelay: 0 })
    .catch((thrown: unknown) => thrown);
  expect(readAppError(error)).toMatchObject({ code: "not-found", status: 404 });
  expect(asked).toHaveLength(1);
});

test("a server that comes back is asked until it answers", async () => {
  const { asked, queryClient, api } = server(away, away, found);
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retryDelay: 0 } });
  const watch = new QueryObserver(queryClient, api.session.me.queryOptions());
  const arrived = new Promise((resolve) => {
    watch.subscribe(({ data }) => {
      if (data) resolve(data);
    });
  });
  await expect(arrived).resolves.toEqual(session);
  expect(asked).toHaveLength(3);
});

test("what was read goes with the answer that closes the record, and stays when only the connection is gone", async () => {
  const { api, queryClient } = server(found, away, away, away, away, refused);
  const options = { ...api.session.me.queryOptions(), retry: false };
  const observer = new QueryObserver(queryClient, options);
  const stop = observer.subscribe(() => undefined);
  await observer.refetch();
  expect(observer.getCurrentResult().data).toEqual(session);
  await observer.refetch();
  expect(observer.getCurrentResult().data).toEqual(session);
  for (let left = 4; left > 0 && observer.getCurrentResult().data; left--) await observer.refetch();
  expect(observer.getCurrentResult()).toMatchObject({ data: undefined, isError: true });
  stop();
});

test("what is read again because something changed elsewhere is asked by the page, not by the person", async () => {
  const { api, queryClient, asked } = server(found);
  const observer = new QueryObserver(queryClient, api.session.me.queryOptions());
  const stop = observer.subscribe(() => undefined);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  rereadInBackground(() => queryClient.invalidateQueries());
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  await queryClient.invalidateQueries();
  stop();
  expect(asked.map(({ background }) => background)).toEqual([null, "1", null]);
});
