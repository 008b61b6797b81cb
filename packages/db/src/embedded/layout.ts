import { join, resolve } from "node:path";

/** Where everything of one embedded server lies, under one data folder. */
export type Layout = {
  folder: string;
  cluster: string;
  secret: string;
  log: string;
  lock: string;
  users: string;
};

export function layoutOf(dataDir: string): Layout {
  const folder = resolve(dataDir);
  const cluster = join(folder, "postgres");
  return {
    folder,
    cluster,
    // Inside the cluster, so that a copy of the cluster is a whole copy.
    secret: join(cluster, "ips_secret"),
    log: join(folder, "postgres.log"),
    lock: join(folder, "postgres.lock"),
    users: join(folder, "postgres.users"),
  };
}
