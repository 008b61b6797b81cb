import { createConnection, createServer, type AddressInfo, type Socket } from "node:net";
import { once } from "node:events";
import { fieldsOf, frontMessages, type FrontMessage } from "./front-messages.ts";

/** A statement as it reached the database: by which role, with which values. */
export type Recorded = {
  /** Which connection: procedures of one request may use several at once. */
  readonly connection: number;
  readonly role: string;
  readonly text: string;
  readonly values: readonly (string | null)[];
  /** The name of a prepared statement; "" for one that is parsed each time. */
  readonly name: string;
};

/** What was sent since the last look. */
export type Recording = { readonly statements: readonly Recorded[]; readonly roundTrips: number };

/** Stands between the server under test and PostgreSQL and writes down every statement, `begin` and `commit` too. */
export type Recorder = {
  readonly port: number;
  /** What was recorded since the last call. */
  readonly take: () => Recording;
  readonly close: () => Promise<void>;
};

/** Starts a recorder in front of a PostgreSQL port of this machine. */
export async function startRecorder(postgresPort: number): Promise<Recorder> {
  let statements: Recorded[] = [];
  let flushes = 0;
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = createConnection({ host: "127.0.0.1", port: postgresPort, noDelay: true });
    client.setNoDelay(true);
    sockets.add(client).add(upstream);
    const messages = frontMessages();
    connections += 1;
    const read = statementReader(connections, (recorded) => statements.push(recorded));
    let role: string | null = null;
    client.on("data", (bytes: Buffer) => {
      role ??= /user\0([^\0]+)\0/.exec(bytes.toString("latin1"))?.[1] ?? "";
      const found = messages(bytes);
      // Whatever the client sends in one go, it waits for once.
      if (found.some(({ type }) => type === "Q" || type === "S")) flushes += 1;
      for (const message of found) read(message, role);
      upstream.write(bytes);
    });
    upstream.on("data", (bytes: Buffer) => client.write(bytes));
    const end = () => {
      client.destroy();
      upstream.destroy();
      sockets.delete(client);
      sockets.delete(upstream);
    };
    for (const socket of [client, upstream]) socket.on("close", end).on("error", end);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    take: () => {
      const taken = { statements, roundTrips: flushes };
      statements = [];
      flushes = 0;
      return taken;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** Puts the texts of one connection's statements together with the values they are run with. */
function statementReader(connection: number, tell: (recorded: Recorded) => void) {
  const prepared = new Map<string, string>();
  return ({ type, body }: FrontMessage, role: string): void => {
    const fields = fieldsOf(body);
    if (type === "Q") tell({ connection, role, text: fields.text(), values: [], name: "" });
    if (type === "P") prepared.set(fields.text(), fields.text());
    if (type === "B") {
      fields.text();
      const name = fields.text();
      for (let formats = fields.int16(); formats > 0; formats -= 1) fields.int16();
      const values = Array.from({ length: fields.int16() }, () => fields.value());
      tell({ connection, role, text: prepared.get(name) ?? "", values, name });
    }
  };
}
