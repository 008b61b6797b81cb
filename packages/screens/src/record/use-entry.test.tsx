import type { ActiveSession } from "../shell/session.tsx";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { TextField } from "@ips/ui/text-field";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { loadRefusalWords } from "../shell/refusal-words.ts";
import { SessionProvider } from "../shell/session.tsx";
import { EntryForm } from "./entry-form.tsx";
import { useEntry } from "./use-entry.ts";

const active: ActiveSession["active"] = {
  membershipId: "m1",
  agencyId: "a1",
  agencyName: "Harbor",
  agencyKind: "ips",
  unitName: "Harbor East",
  role: "specialist",
  staffId: "s1",
  unitIds: [],
  units: [],
  permissions: [],
  portal: "supervisor",
};
const session: ActiveSession = {
  user: { userId: "u1", name: "Ana Lopez", email: "ana@harbor.example" },
  active,
  memberships: [],
  today: "2026-11-21",
  timeZone: "America/New_York",
  demo: true,
  now: "2026-11-21T15:00:00Z",
  endsAt: "2026-11-22T03:00:00Z",
  idleEndsAt: "2026-11-21T15:30:00Z",
  mustEnrol: false,
};

type Values = { id: string; number: string; note: string };
let keys = 0;

function Form({
  save,
  onSaved = () => undefined,
}: {
  save: (values: Values) => Promise<unknown>;
  onSaved?: (values: Values) => void;
}) {
  const entry = useEntry<Values>({
    name: "test",
    initial: () => ({ id: `key-${++keys}`, number: "", note: "" }),
    check: ({ number }) => (number === "" ? { number: "Write the number." } : {}),
    at: { "client.number-taken": "number" },
    save,
    onSaved,
  });
  return (
    <EntryForm entry={entry} submitText="Save">
      <TextField label="Number" {...entry.text("number")} />
      <TextField label="Note" {...entry.text("note")} />
    </EntryForm>
  );
}

const show = (save: (values: Values) => Promise<unknown>, onSaved?: (values: Values) => void) =>
  render(
    <SessionProvider session={session}>
      <Form save={save} {...(onSaved ? { onSaved } : {})} />
    </SessionProvider>,
  );
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = () => fireEvent.click(screen.getByRole("button", { name: "Save" }));
const refusal = (code: string, fields: { path: string; code: string }[] = []) => ({
  data: {
    httpStatus: 409,
    app: { code, facts: {} },
    fields: fields.map((field) => ({ facts: {}, ...field })),
  },
});

beforeAll(loadRefusalWords);
beforeEach(() => localStorage.clear());
afterEach(cleanup);

test("what is missing is said at its field and at the top, which takes the focus; nothing is sent", async () => {
  const save = vi.fn<() => Promise<void>>(() => Promise.resolve());
  show(save);
  press();
  const summary = await screen.findByRole("group", { name: "1 thing needs another look" });
  expect(document.activeElement).toBe(summary);
  expect(screen.getByLabelText("Number").getAttribute("aria-invalid")).toBe("true");
  expect(save).not.toHaveBeenCalled();
});

test("a field that is mended loses its complaint", () => {
  show(() => Promise.resolve());
  press();
  write("Number", "17");
  expect(screen.queryByText("Write the number.")).toBeNull();
});

test("pressed twice it is sent once, and saved it begins anew under a new key", async () => {
  const sent: string[] = [];
  let finish = () => undefined as void;
  const save = vi.fn<(values: Values) => Promise<void>>(({ id }) => {
    sent.push(id);
    return new Promise<void>((resolve) => (finish = () => resolve()));
  });
  const saved = vi.fn<() => void>();
  show(save, saved);
  write("Number", "17");
  press();
  press();
  finish();
  await waitFor(() => expect(saved).toHaveBeenCalledOnce());
  expect(sent).toHaveLength(1);
  write("Number", "18");
  press();
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).not.toBe(sent[0]);
});

test("a refusal that one field explains stands at that field, and what was written stays", async () => {
  show(() => Promise.reject(refusal("client.number-taken")));
  write("Number", "17");
  write("Note", "a few words");
  press();
  await screen.findByRole("group", { name: "1 thing needs another look" });
  expect(screen.getByLabelText("Number").getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByLabelText<HTMLInputElement>("Note").value).toBe("a few words");
});

test("the server's complaints come to the fields they are about, by the end of their path", async () => {
  show(() => Promise.reject(refusal("bad-input", [{ path: "identity.note", code: "text.too-long" }])));
  write("Number", "17");
  press();
  await waitFor(() => expect(screen.getByLabelText("Note").getAttribute("aria-invalid")).toBe("true"));
});

test("a refusal that no field explains is said above the buttons", async () => {
  show(() => Promise.reject(refusal("episode.closed")));
  write("Number", "17");
  press();
  expect((await screen.findByRole("alert")).textContent).toContain("has left the program");
});

test("what was not saved is back after a reload, and can be thrown away", () => {
  show(() => Promise.resolve());
  write("Number", "17");
  cleanup();
  show(() => Promise.resolve());
  expect(screen.getByLabelText<HTMLInputElement>("Number").value).toBe("17");
  fireEvent.click(screen.getByRole("button", { name: "Start again" }));
  expect(screen.getByLabelText<HTMLInputElement>("Number").value).toBe("");
});
