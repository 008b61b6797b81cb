/** What the check needs to know of a procedure: its declared metadata. */
export type Procedure = { readonly _def: { readonly meta?: unknown } };

/**
 * Finds procedures that anybody could call by accident: neither made with a permission of the registry nor
 * on the list of those that carry none; and names on that list that no procedure has, or that carry a
 * permission after all.
 *
 * @param procedures by path, such as "staff.invite"
 * @param withoutPermission the list, path to reason
 * @param permissions the names in the registry of `@ips/policy`
 */
export function unpermittedProcedures(
  procedures: Readonly<Record<string, Procedure>>,
  withoutPermission: Readonly<Record<string, string>>,
  permissions: readonly string[],
): string[] {
  const open = Object.entries(procedures).flatMap(([path, procedure]) => {
    const permission = permissionOf(procedure);
    if (permission === undefined) return path in withoutPermission ? [] : [`${path} has no permission.`];
    if (!permissions.includes(permission)) return [`${path}: "${permission}" is not in the registry.`];
    return path in withoutPermission ? [`${path} has a permission and is listed as having none.`] : [];
  });
  const gone = Object.keys(withoutPermission)
    .filter((path) => !(path in procedures))
    .map((path) => `${path} is listed as having no permission but does not exist.`);
  return [...open, ...gone];
}

function permissionOf({ _def: { meta } }: Procedure): string | undefined {
  if (typeof meta !== "object" || meta === null || !("permission" in meta)) return undefined;
  return typeof meta.permission === "string" ? meta.permission : undefined;
}
