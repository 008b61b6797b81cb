import type { ReactNode } from "react";
import { classNames } from "./internal/class-names.ts";
import { initialsOf } from "./internal/initials.ts";
import { Link } from "./link.tsx";

export type PersonNameProps = {
  /** Preferred name first: "Donna Rivera". */
  name: string;
  /** If given, shown in grey after the name: "she/her". */
  pronoun?: string | undefined;
  href?: string | undefined;
  /** A second line: number, phase, agency. */
  detail?: ReactNode;
  /** Hide the circle in dense tables. */
  avatar?: boolean | undefined;
  className?: string | undefined;
};

/** A person: initials, name, pronoun. @example <PersonName name="Donna Rivera" pronoun="she/her" href="/clients/1" /> */
export function PersonName({ name, pronoun, href, detail, avatar = true, className }: PersonNameProps) {
  return (
    <span className={classNames("ips-person", className)}>
      {avatar && <Avatar name={name} />}
      <span className="ips-person__text">
        <span className="ips-person__line">
          {href ? (
            <Link href={href} variant="quiet" className="ips-person__name">
              {name}
            </Link>
          ) : (
            <span className="ips-person__name">{name}</span>
          )}
          {pronoun && <span className="ips-person__pronoun">{pronoun}</span>}
        </span>
        {detail && <span className="ips-person__detail">{detail}</span>}
      </span>
    </span>
  );
}

/** Initials in a circle; one colour for everybody, and silent, since the name stands beside it. */
export function Avatar({ name, size = "regular" }: { name: string; size?: "regular" | "small" | undefined }) {
  return (
    <span className={classNames("ips-avatar", size === "small" && "ips-avatar--small")} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
