import { describe, expect, test } from "vitest";
import { putFile } from "./put-file.ts";
import { readAppError } from "./read-app-error.ts";

/** A request that is answered by the test. */
function aRequest(status: number, responseText: string) {
  const listeners = new Map<string, () => void>();
  let told: ((event: object) => void) | undefined;
  const sent: unknown[] = [];
  const request = {
    status,
    responseText,
    open: (...line: unknown[]) => sent.push(line),
    setRequestHeader: () => undefined,
    upload: { addEventListener: (_: string, tell: (event: object) => void) => (told = tell) },
    addEventListener: (name: string, listen: () => void) => listeners.set(name, listen),
    send: () => undefined,
  };
  return {
    make: () => request as unknown as XMLHttpRequest,
    sent,
    progress: (loaded: number, total: number) => told?.({ lengthComputable: true, loaded, total }),
    end: (name: string) => listeners.get(name)?.(),
  };
}

describe("putFile", () => {
  test("says how far it is and ends once the server has it", async () => {
    const request = aRequest(200, "{}");
    const shares: number[] = [];
    const put = putFile("/api/evidence/1", new Blob(["x"]), (share) => shares.push(share), request.make);
    request.progress(1, 4);
    request.progress(4, 4);
    request.end("load");
    await expect(put).resolves.toBeUndefined();
    expect([shares, request.sent]).toEqual([[0.25, 1], [["PUT", "/api/evidence/1"]]]);
  });

  test("gives a refusal the form in which the other refusals come", async () => {
    const request = aRequest(413, JSON.stringify({ code: "too-large", facts: { limit: 10 } }));
    const put = putFile("/api/evidence/1", new Blob(["x"]), () => undefined, request.make);
    request.end("load");
    const error: unknown = await put.catch((thrown: unknown) => thrown);
    expect(readAppError(error)).toMatchObject({ code: "too-large", facts: { limit: 10 }, status: 413 });
  });

  test.each([
    ["error", 0, ""],
    ["load", 502, "<html>bad gateway</html>"],
  ])("reads %s with status %i as no connection", async (event, status, text) => {
    const request = aRequest(status, text);
    const put = putFile("/api/evidence/1", new Blob(["x"]), () => undefined, request.make);
    request.end(event);
    const error: unknown = await put.catch((thrown: unknown) => thrown);
    expect(readAppError(error).code).toBe("no-connection");
  });
});
