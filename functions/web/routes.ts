/** Every address of the site. The first one that fits answers. */
import { feedRoutes } from "../feeds/routes.ts";
import { feedsPage } from "../pages/feeds.ts";
import { home } from "../pages/home.ts";
import { stylesheet } from "../pages/stylesheet.ts";
import type { Route } from "./route.ts";

export const routes: readonly Route[] = [home, stylesheet, feedsPage, ...feedRoutes];
