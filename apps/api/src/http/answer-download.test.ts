import { disclosureNoticeText } from "@ips/i18n/disclosure-notice";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { answerDownload, type Download } from "./answer-download.ts";
import type { HttpEnv } from "./http-env.ts";

const file: Download = {
  fileName: "Relación 2026.csv",
  contentType: "text/csv; charset=utf-8",
  notices: ["own-copy"],
  noticeStands: "in the file",
  body: `"${disclosureNoticeText("own-copy")}"\r\n`,
};
async function answer(over: Partial<Download> = {}): Promise<Response | Error> {
  const app = new Hono<HttpEnv>().get("/", (c) => answerDownload(c, { ...file, ...over }));
  let thrown: Error | null = null;
  app.onError((error, c) => {
    thrown = error;
    return c.body(null, 500);
  });
  const response = await app.request("/");
  return thrown ?? response;
}

test("a file goes out under its name, kept by no cache, with its notices named", async () => {
  const response = await answer();
  if (response instanceof Error) throw response;
  expect(response.headers.get("content-disposition")).toBe(
    `attachment; filename="Relaci_n 2026.csv"; filename*=UTF-8''Relaci%C3%B3n%202026.csv`,
  );
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("ips-notice")).toBe("own-copy");
  expect(await response.text()).toContain("This is your copy.");
});

test("a file that cannot hold its notice says in its name that it is confidential", async () => {
  const response = await answer({ noticeStands: "beside the file", body: new Uint8Array([1, 2, 3]) });
  if (response instanceof Error) throw response;
  expect(response.headers.get("content-disposition")).toContain('filename="CONFIDENTIAL Relaci_n 2026.csv"');
  expect((await response.arrayBuffer()).byteLength).toBe(3);
});

test("a file without a notice does not leave", async () => {
  expect(await answer({ notices: [] })).toBeInstanceOf(Error);
});

test("a text that should hold its notice and does not, does not leave either", async () => {
  expect(await answer({ body: "Date,Recipient\r\n" })).toBeInstanceOf(Error);
});
