import type { AddressInfo } from "node:net";
import { text as textOf } from "node:stream/consumers";
import { authTables } from "@ips/db";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Deps } from "../deps.ts";
import { apiTest, type ApiTest } from "../testing/api-test.ts";
import { deliverLetters } from "./deliver-letters.ts";
import { makeMail } from "../mail.ts";
import { mailTransport } from "./transport.ts";

let api: ApiTest;
let now: Date;
beforeAll(async () => {
  api = await apiTest({ now: () => now });
});
afterAll(() => api.close());

type Received = { from: string; to: string[]; source: string };
let received: Received[];
let peer: SMTPServer | null = null;
let port = 1;

/** A mail server on this machine. */
async function mailServer(options: Partial<SMTPServerOptions> = {}): Promise<void> {
  peer = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, session, done) => {
      void (async () => {
        received.push({
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : "",
          to: session.envelope.rcptTo.map(({ address }) => address),
          source: await textOf(stream),
        });
        done();
      })();
    },
    ...options,
  });
  // What a client does wrong is the client's to say.
  peer.on("error", () => undefined);
  const listening = peer;
  await new Promise<void>((resolve) => {
    listening.listen(port === 1 ? 0 : port, "127.0.0.1", resolve);
  });
  port = (listening.server.address() as AddressInfo).port;
}
const stopPeer = () =>
  new Promise<void>((resolve) => {
    if (peer) peer.close(resolve);
    else resolve();
    peer = null;
  });

beforeEach(async () => {
  // The database's clock stamps a letter; this one is a little ahead of it.
  now = new Date(Date.now() + 2000);
  received = [];
  port = 1;
  await api.database.auth.delete(authTables.letter);
});
afterEach(stopPeer);

const letters = () => api.database.auth.select().from(authTables.letter);
const write = (subject = "Hello") =>
  makeMail(api.deps, true).send({
    to: "ana@harbor.example",
    subject,
    text: "Hello Ana,\n\nOpen this:\nhttps://ips.example.org/x?a=1&b=<2>\n\nÑandú & co.",
  });
const deliver = async (url = `smtp://127.0.0.1:${port}`) => {
  const transport = mailTransport(url);
  const deps: Deps = {
    ...api.deps,
    settings: { ...api.deps.settings, mailFrom: "IPS record <ips@state.example>" },
  };
  try {
    return await deliverLetters(deps, transport);
  } finally {
    transport.close();
  }
};
const minutesLater = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};

describe("a letter", () => {
  test("arrives as text and as simple HTML, and the outbox forgets what it said", async () => {
    await mailServer();
    await write("A link, and ñ");
    expect(await deliver()).toEqual({ sent: 1, waiting: 0 });
    expect(received).toMatchObject([{ from: "ips@state.example", to: ["ana@harbor.example"] }]);
    const source = received[0]?.source.replaceAll("=\r\n", "") ?? "";
    expect(source).toContain("text/plain");
    expect(source).toContain("text/html");
    expect(source).toMatch(/a href=3D"https:\/\/ips\.example\.org/);
    expect(source).not.toMatch(/<img|<script|<style/);
    expect(await letters()).toMatchObject([{ text: "", sentAt: expect.any(Date), attempts: 1 }]);
    expect(await deliver()).toEqual({ sent: 0, waiting: 0 });
  });

  test("waits while the mail server is away, longer each time, and arrives when it is back", async () => {
    await mailServer();
    await stopPeer();
    await write();
    expect(await deliver()).toEqual({ sent: 0, waiting: 1 });
    expect(await deliver()).toEqual({ sent: 0, waiting: 0 });
    minutesLater(1.1);
    expect(await deliver()).toEqual({ sent: 0, waiting: 1 });
    minutesLater(1.1);
    expect(await deliver()).toEqual({ sent: 0, waiting: 0 });
    await mailServer();
    minutesLater(1.1);
    expect(await deliver()).toEqual({ sent: 1, waiting: 0 });
    expect(received).toHaveLength(1);
  });

  test("is given up after three days, or when the mail server refuses its address for good", async () => {
    await write();
    minutesLater(3 * 24 * 60 + 1);
    expect(await deliver()).toEqual({ sent: 0, waiting: 1 });
    expect(await letters()).toMatchObject([{ failedAt: expect.any(Date), text: "" }]);

    await api.database.auth.delete(authTables.letter);
    now = new Date(Date.now() + 2000);
    await mailServer({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error("no such mailbox"), { responseCode: 550 })),
    });
    await write();
    await deliver();
    expect(await letters()).toMatchObject([{ failedAt: expect.any(Date), sentAt: null }]);
  });

  test("is tried again when the mail server only puts it off", async () => {
    await mailServer({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error("greylisted"), { responseCode: 451 })),
    });
    await write();
    await deliver();
    expect(await letters()).toMatchObject([{ failedAt: null, sentAt: null }]);
  });

  test("is taken by one of several processes, and comes back from one that died on the way", async () => {
    await mailServer();
    for (let each = 0; each < 6; each += 1) await write(`Letter ${each}`);
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(received).toHaveLength(6);
    await write("held");
    await api.database.auth
      .update(authTables.letter)
      .set({ sendAfter: new Date(now.getTime() + 5 * 60_000), attempts: 1, sentAt: null });
    expect(await deliver()).toEqual({ sent: 0, waiting: 0 });
    minutesLater(5.1);
    expect((await deliver()).sent).toBe(7);
  });

  test("does not travel unencrypted to a mail server elsewhere", () => {
    const requiresTls = (url: string) => (mailTransport(url).options as { requireTLS?: boolean }).requireTLS;
    expect(requiresTls("smtp://mail.state.example:587")).toBe(true);
    expect(requiresTls("smtp://127.0.0.1:2525")).toBe(false);
  });

  test("is not given to a mail server whose certificate nobody vouches for", async () => {
    await mailServer({ secure: true });
    await write();
    expect(await deliver(`smtps://127.0.0.1:${port}`)).toEqual({ sent: 0, waiting: 1 });
    expect(received).toEqual([]);
  });

  test("whose recipient holds more than an address goes to nobody else", async () => {
    await mailServer();
    await makeMail(api.deps, true).send({
      to: "ana@harbor.example, eve@evil.example",
      subject: "x\r\nBcc: eve@evil.example",
      text: "y",
    });
    await deliver();
    expect(received.flatMap(({ to }) => to)).not.toContain("eve@evil.example");
  });
});

test("without a mail server nothing is taken, and whoever asks is told so", async () => {
  expect(await makeMail(api.deps, false).send({ to: "a@b.example", subject: "x", text: "y" })).toBe(false);
  expect(await letters()).toEqual([]);
});
