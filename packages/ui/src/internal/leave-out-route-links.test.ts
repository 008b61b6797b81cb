import { expect, test } from "vitest";
import { withoutRouteLinks } from "./leave-out-route-links.ts";

const code = `class Route {
\tconstructor() {
\t\tthis.before = 1;
\t\tthis.Link = React.forwardRef((props, ref) => {
\t\t\treturn jsx(Link, { ref });
\t\t});
\t\tthis.after = 2;
\t}
}`;

test("a route loses its link and nothing else", () => {
  expect(withoutRouteLinks(code)).toBe(
    "class Route {\n\tconstructor() {\n\t\tthis.before = 1;\n\t\tthis.after = 2;\n\t}\n}",
  );
});

test("a router without such links is said, so that this step goes with them", () => {
  expect(() => withoutRouteLinks("class Route {}")).toThrow(/no links/u);
});
