const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);

const isLink = (line: string): boolean => /^https?:\/\/\S+$/u.test(line);

function paragraph(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => (isLink(line) ? `<a href="${escaped(line)}">${escaped(line)}</a>` : escaped(line)));
  return `<p>${lines.join("<br>")}</p>`;
}

/**
 * A letter's plain text as simple HTML: paragraphs, and lines that are a link. No picture, no style from elsewhere,
 * nothing that tells when it was read.
 *
 * @example
 * letterHtml("Hello Ana,\n\nhttps://ips.example.org/x"); // => … <p>Hello Ana,</p><p><a href="https://…
 */
export function letterHtml(text: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${text.split("\n\n").map(paragraph).join("")}</body></html>`;
}
