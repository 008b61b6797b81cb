import { Avatar } from "./person-name.tsx";

/** Who else has this page open. @example <Presence names={["Eric Miller"]} text="Eric is here" /> */
export function Presence({ names, text }: { names: readonly string[]; text: string }) {
  return (
    <span className="ips-presence" role="status">
      <span className="ips-presence__avatars">
        {names.map((name) => (
          <Avatar key={name} name={name} size="small" />
        ))}
      </span>
      {text}
    </span>
  );
}
