/** The Lambda function behind /graphql. */
import { createFunction } from "./function.ts";
import { createServer } from "./server.ts";

export const handler = createFunction("graphql", createServer);
