/** The addresses of the public pages. */
import type { Route } from "../web/route.ts";
import { advice } from "./advice.ts";
import { feedsPage } from "./feeds.ts";
import { home } from "./home.ts";
import { nation } from "./nation.ts";
import { source } from "./source.ts";
import { sources } from "./sources.ts";
import { about, accessibility, privacy } from "./statements.ts";
import { strike } from "./strike.ts";
import { strikes } from "./strikes.ts";
import { files } from "./files.ts";
import { trust } from "./trust.ts";
import { trusts } from "./trusts.ts";

export const pages: readonly Route[] = [
  ...[home, nation, trusts, trust, strikes, strike, advice, sources, source],
  ...[feedsPage, about, accessibility, privacy, ...files],
];
