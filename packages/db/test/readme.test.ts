import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("the README's first example runs as it stands", { timeout: 60_000 }, async () => {
  const here = fileURLToPath(new URL("..", import.meta.url));
  const readme = await readFile(join(here, "README.md"), "utf8");
  const [, example = ""] = /```ts\n(.*?)```/s.exec(readme) ?? [];
  const dataDir = await mkdtemp(join(tmpdir(), "ips-readme-"));
  const program = join(here, "test-results", "readme-example.ts");
  try {
    await mkdir(join(here, "test-results"), { recursive: true });
    await writeFile(
      program,
      `${example.replace('".data"', JSON.stringify(dataDir))}\nconsole.log(JSON.stringify(names));\n`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, ["--conditions=@ips/source", program], {
      cwd: here,
    });
    expect(stdout.trim()).toBe('[{"name":"Harbor"}]');
  } finally {
    await rm(program, { force: true });
    await rm(dataDir, { recursive: true, force: true });
  }
});
