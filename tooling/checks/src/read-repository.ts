import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Repository, repositoryFrom } from "./repository.ts";

/** The checkout's folder. */
export const checkout = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * The checkout as it is on disk: tracked files, and new ones that are not ignored, so that a rule is broken
 * before the commit and not after it.
 */
export function readRepository(folder: string = checkout): Repository {
  const listed = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = [...new Set(listed.split("\0"))].filter(
    (path) => path !== "" && existsSync(join(folder, path)),
  );
  const texts = new Map<string, string>();
  return repositoryFrom(files.toSorted(), (path) => {
    const text = texts.get(path) ?? readFileSync(join(folder, path), "utf8");
    texts.set(path, text);
    return text;
  });
}
