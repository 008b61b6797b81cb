/** What was received, in words. A kind that this page does not know is a document. */
export function copyKind(kind: string, version: number | null): string {
  if (kind === "plan") return version === null ? "Job search plan" : `Job search plan, version ${version}`;
  return "Document";
}
