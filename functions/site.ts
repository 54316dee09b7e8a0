/** The Lambda function behind everything but GraphQL. */
import { loadOrigin } from "./config.ts";
import { createFunction } from "./function.ts";
import { createSite } from "./web/site.ts";

const origin = loadOrigin(process.env);

export const handler = createFunction("site", (parts) => createSite({ ...parts, origin }));
