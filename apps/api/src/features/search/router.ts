import { searchInput, searchOutput } from "@ips/contract";
import { router } from "../../trpc/init.ts";
import { authorized } from "../../trpc/ladder.ts";
import { searchPeople } from "./search-people.ts";

export const searchRouter = router({
  people: authorized("search.people")
    .input(searchInput)
    .output(searchOutput)
    .query(({ ctx, input }) => searchPeople(ctx, input)),
});
