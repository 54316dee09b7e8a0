/** The Lambda function behind everything but GraphQL. */
import { loadContact, loadOrigin } from "./config.ts";
import { createFunction } from "./function.ts";
import { createSite } from "./web/site.ts";

const origin = loadOrigin(process.env);
// Pages read it: a bad one is told of at the start, and not to a reader.
loadContact(process.env);

export const handler = createFunction("site", (parts) => createSite({ ...parts, origin }));
