/** What the request asks for, where GraphQL over HTTP is newer than the server, or kinder. */
import type { GraphQLParams, Plugin } from "graphql-yoga";
import { CodedError } from "../errors.ts";

export function useParameters(): Plugin {
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (!requestParser) return;
      setRequestParser(async (request) => {
        try {
          const params = await requestParser(request);
          return isOneOperation(params) ? known(params) : params;
        } catch (error) {
          // `?variables={` is a slip of the caller's, and would pass for a fault of ours.
          if (error instanceof SyntaxError)
            throw new CodedError("BAD_REQUEST", "variables and extensions must be JSON.");
          throw error;
        }
      });
    },
  };
}

/** A plain object: not a batch, not an answer, and not something that is no object at all. Those are refused further on. */
function isOneOperation(params: unknown): params is GraphQLParams {
  return typeof params === "object" && params !== null && Object.getPrototypeOf(params) === Object.prototype;
}

/** "A server MUST ignore" other properties of the body, so that clients can send what newer servers understand. */
function known({ query, variables, operationName, extensions }: GraphQLParams): GraphQLParams {
  return Object.fromEntries(
    Object.entries({ query, variables, operationName, extensions }).filter(([, value]) => value !== undefined),
  );
}
