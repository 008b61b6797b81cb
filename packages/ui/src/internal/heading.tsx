import type { ComponentPropsWithRef } from "react";

export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

/** A heading whose level the caller chooses, so that the outline of the page stays unbroken. */
export function Heading({ level, ...rest }: ComponentPropsWithRef<"h2"> & { level: HeadingLevel }) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} />;
}
