/** The one-time token of an address; left out when the address has none. */
export const tokenSearch = ({ token }: Record<string, unknown>): { token?: string } =>
  typeof token === "string" || typeof token === "number" ? { token: String(token) } : {};
