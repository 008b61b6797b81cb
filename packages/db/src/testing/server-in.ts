import { superuser } from "../embedded/create-cluster.ts";
import { useEmbeddedServer } from "../embedded/embedded-server.ts";
import { deriveSecret } from "../internal/derive-secret.ts";

/** An embedded server in a folder of one's own, with its superuser's address. */
export type ServerIn = {
  /** The superuser's URL, to the database "postgres". */
  readonly url: string;
  /** The process number of the server. */
  pid(): number;
  leave(): Promise<void>;
};

/**
 * Starts or joins the embedded server of a folder with the settings of daily use (durable, unlike the server of
 * the tests) and gives its owner's address: for measuring, where rows are loaded as the owner.
 *
 * @example
 * const server = await startServerIn(".data/bench");
 */
export async function startServerIn(dataDir: string): Promise<ServerIn> {
  const server = await useEmbeddedServer({ dataDir });
  return {
    url: `postgres://${superuser}:${deriveSecret(server.secret, superuser)}@127.0.0.1:${server.port()}/postgres`,
    pid: () => server.pid(),
    leave: () => server.leave(),
  };
}
