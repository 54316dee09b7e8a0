/** Refuses what costs too much before any of it is done, and tells the cost to whoever asks: `extensions: { "cost": true }`. */
import { getOperationAST, GraphQLError } from "graphql";
import type { GraphQLParams, Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import { costOf } from "../cost.ts";
import { limits } from "../limits.ts";

export function useCost(): Plugin<Context & { params?: GraphQLParams }> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const operation = getOperationAST(args.document, args.operationName);
      const requested = operation ? costOf(args.schema, args.document, operation, args.variableValues ?? {}) : 0;
      const cost = { requested, limit: limits.cost };
      const isAsked = args.contextValue.params?.extensions?.["cost"] === true;
      if (requested > limits.cost) {
        const message = `The document costs ${requested}: at most ${limits.cost} is answered. Ask for fewer items or fields.`;
        const errors = [new GraphQLError(message, { extensions: { code: "QUERY_TOO_COSTLY" } })];
        return setResultAndStopExecution(isAsked ? { errors, extensions: { cost } } : { errors });
      }
      if (!isAsked) return;
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
  };
}
