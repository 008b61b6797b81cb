/** What the address of the form says: which release is renewed, and which form is signed. */
export type SignSearch = { renew?: string; form?: "part2" };

/** Reads it from the address. Read by hand: a page needs no library for this. */
export function signSearch({ renew, form }: Record<string, unknown>): SignSearch {
  return {
    ...(typeof renew === "string" && renew !== "" ? { renew } : {}),
    ...(form === "part2" ? { form } : {}),
  };
}
