import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Link, LinkProvider, type AnchorProps } from "./link.tsx";

it("is a plain link without a router", () => {
  render(<Link href="/caseload">Caseload</Link>);
  expect(screen.getByRole("link", { name: "Caseload" }).getAttribute("href")).toBe("/caseload");
});

it("follows addresses the way the portal says", async () => {
  const follow = vi.fn<(href: string) => void>();
  const RouterAnchor = ({ href, children, ...rest }: AnchorProps) => (
    <a
      {...rest}
      href={`/supervisor${href}`}
      onClick={(event) => {
        event.preventDefault();
        follow(href);
      }}
    >
      {children}
    </a>
  );
  render(
    <LinkProvider component={RouterAnchor}>
      <Link href="/today" variant="quiet">
        Today
      </Link>
    </LinkProvider>,
  );
  await userEvent.click(screen.getByRole("link", { name: "Today" }));
  expect(follow).toHaveBeenCalledWith("/today");
  expect(screen.getByRole("link").className).toContain("ips-link--quiet");
});
