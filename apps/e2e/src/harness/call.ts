import { expect, type Page } from "@playwright/test";

/** Calls a procedure as the person who is signed in on a page. */
export async function call<T>(page: Page, procedure: string, input?: object): Promise<T> {
  const url = process.env["IPS_E2E_URL"] ?? "";
  const answer = await page.context().request.post(`${url}/api/trpc/${procedure}`, {
    ...(input === undefined ? {} : { data: input }),
    headers: { origin: url, "content-type": "application/json" },
  });
  const body = (await answer.json()) as { result?: { data: T } };
  expect(answer.ok(), `${procedure}: ${JSON.stringify(body)}`).toBe(true);
  return body.result?.data as T;
}
