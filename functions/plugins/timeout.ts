/**
 * An answer that takes too long is refused, with the time to ask again: a caller must not wait until a gateway gives up,
 * and one answer must not hold up the others. What waits is left behind; what computes finds its lists empty, and ends.
 */
import { type ExecutionArgs, GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.ts";
import { limits } from "../limits.ts";

export function useTimeout(milliseconds: number = limits.milliseconds): Plugin<Context> {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs) => {
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise((resolve) => {
          timer = setTimeout(() => resolve(refusal(milliseconds)), milliseconds);
        });
        const result: unknown = await Promise.race([executeFn(args), late]);
        clearTimeout(timer);
        return (args.contextValue as Context).isLate() ? refusal(milliseconds) : result;
      });
    },
  };
}

function refusal(milliseconds: number) {
  const message = `Answering took more than ${milliseconds} milliseconds. Ask again, or for less.`;
  return { errors: [new GraphQLError(message, { extensions: { code: "EXECUTION_TIMEOUT" } })] };
}
