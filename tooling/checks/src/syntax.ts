import { parseSync, type Program, Visitor, type VisitorObject } from "oxc-parser";

/** An `import` or `export … from` of a file. `typeOnly` ones are gone at run time. */
export type ImportedModule = { specifier: string; typeOnly: boolean; line: number };

const parsed = new Map<string, ReturnType<typeof parseSync>>();

function parse(path: string, text: string): ReturnType<typeof parseSync> {
  const key = `${path}\0${text}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const result = parseSync(path, text);
  const [error] = result.errors;
  if (error !== undefined) throw new Error(`${path} does not parse: ${error.message}`);
  parsed.set(key, result);
  return result;
}

/** The line, from 1, of a position in a text. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length;
}

/** Every module a file imports, statically or with a literal `import("…")`. */
export function importsOf(path: string, text: string): ImportedModule[] {
  const { module } = parse(path, text);
  const fixed = module.staticImports.map((one) => ({
    specifier: one.moduleRequest.value,
    typeOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
    line: lineAt(text, one.start),
  }));
  const passedOn = module.staticExports.flatMap((one) => {
    const first = one.entries.find((entry) => entry.moduleRequest !== null);
    return first?.moduleRequest
      ? [
          {
            specifier: first.moduleRequest.value,
            typeOnly: one.entries.every((entry) => entry.isType),
            line: lineAt(text, one.start),
          },
        ]
      : [];
  });
  const onDemand = module.dynamicImports.map((one) => ({
    specifier: text.slice(one.moduleRequest.start, one.moduleRequest.end).replace(/^["'`]|["'`]$/g, ""),
    typeOnly: false,
    line: lineAt(text, one.start),
  }));
  return [...fixed, ...passedOn, ...onDemand];
}

/** Walks a file's syntax tree. */
export function visitSyntax(path: string, text: string, visitor: VisitorObject): void {
  const program: Program = parse(path, text).program;
  new Visitor(visitor).visit(program);
}

/** `a.b` written out when an expression is a plain chain of names, else undefined. */
export function dottedName(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "Identifier" && typeof node["name"] === "string") return node["name"];
  if (node.type !== "MemberExpression" || node["computed"] === true) return undefined;
  const object = dottedName(node["object"]);
  const property = isNode(node["property"]) ? node["property"]["name"] : undefined;
  return object !== undefined && typeof property === "string" ? `${object}.${property}` : undefined;
}

function isNode(value: unknown): value is { type: string } & Record<string, unknown> {
  return typeof value === "object" && value !== null && "type" in value;
}
