/** What a manifest says that the rules look at. */
export type Manifest = {
  name: string;
  private?: boolean;
  version?: string;
  exports?: unknown;
  scripts?: Readonly<Record<string, string>>;
  dependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
  peerDependencies?: Readonly<Record<string, string>>;
};

/** A package of the workspace. `folder` is its path in the checkout, without a slash at the end. */
export type WorkspacePackage = { folder: string; manifest: Manifest };

/**
 * The tracked files of a checkout, as the rules see them. Rules take this instead of a disk, so that a test
 * can hand them a bad example in three lines.
 */
export type Repository = {
  files: readonly string[];
  /** A file's text; fails for a path that is not in `files`. */
  read(path: string): string;
  packages: readonly WorkspacePackage[];
};

/** Makes a repository from a way to list files and a way to read one. */
export function repositoryFrom(files: readonly string[], read: (path: string) => string): Repository {
  const packages = files
    .filter((path) => /^(apps|packages|tooling)\/[^/]+\/package\.json$/.test(path))
    .map((path) => ({
      folder: path.slice(0, -"/package.json".length),
      manifest: JSON.parse(read(path)) as Manifest,
    }));
  return { files, read, packages };
}

/**
 * A repository made of texts, for tests.
 *
 * @example
 * repositoryOf({ "packages/ui/src/utils.ts": "" });
 */
export function repositoryOf(texts: Readonly<Record<string, string>>): Repository {
  return repositoryFrom(Object.keys(texts), (path) => {
    const text = texts[path];
    if (text === undefined) throw new Error(`${path} is not in this repository.`);
    return text;
  });
}

/** The package a file belongs to, or undefined for a file of the checkout itself. */
export function packageOf(repository: Repository, path: string): WorkspacePackage | undefined {
  return repository.packages.find(({ folder }) => path.startsWith(`${folder}/`));
}
