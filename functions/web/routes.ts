/** Every address of the site. The first one that fits answers. */
import { feedRoutes } from "../feeds/routes.ts";
import { builder } from "../widget/builder.ts";
import { embeds } from "../widget/embeds.ts";
import { pages } from "../pages/routes.ts";
import type { Route } from "./route.ts";

export const routes: readonly Route[] = [...pages, builder, ...embeds, ...feedRoutes];
