import { createHash } from "node:crypto";
import type { ImportReason } from "@ips/domain";
import type { Cells } from "../rows/cells.ts";

/**
 * Notices a key that stands twice in one sheet. Equal rows are one row written twice; a second row with other
 * data is refused, because nothing tells which of the two is right.
 */
export class SeenRows {
  readonly #reason: ImportReason;
  readonly #field: string | null;
  readonly #content = new Map<string, string>();

  constructor(reason: ImportReason, field: string | null) {
    this.#reason = reason;
    this.#field = field;
  }

  /** Answers whether an equal row came before; refuses the row when another one did. */
  look(cells: Cells<string>, key: string, content: unknown): boolean {
    const written = createHash("sha256").update(JSON.stringify(content)).digest("base64url");
    const earlier = this.#content.get(key);
    if (earlier === undefined) {
      this.#content.set(key, written);
      return false;
    }
    if (earlier !== written) cells.refuse(this.#reason, this.#field);
    return earlier === written;
  }
}
