/** Questions to the person at the terminal. Only ever made where there is one: see `Terminal.interactive`. */
import { UserError } from "../errors.ts";

export type Choice<T extends string> = { value: T; label: string; hint?: string };

export type Asker = {
  /** `initial` is where the cursor stands: a bare Enter takes it, so it must decide nothing. */
  choose: <T extends string>(message: string, choices: readonly Choice<T>[], initial: T) => Promise<T>;
  chooseSome: (message: string, choices: readonly Choice<string>[], present: readonly string[]) => Promise<string[]>;
  /** `problem` says what is wrong with an answer; the question is then asked again. */
  write: (message: string, present: string, problem: (text: string) => string | undefined) => Promise<string>;
};

/** Ctrl-C (or Escape) throws INTERRUPTED. Clack is loaded only here: no command waits for it that does not ask. */
export async function createAsker(onInterrupt: string): Promise<Asker> {
  const { isCancel, multiselect, select, text } = await import("@clack/prompts");
  const answered = <T>(answer: T): Exclude<T, symbol> => {
    if (isCancel(answer)) throw new UserError("INTERRUPTED", onInterrupt);
    return answer as Exclude<T, symbol>;
  };
  return {
    choose: async (message, choices, initial) =>
      answered(
        await select<string>({ message, options: [...choices], initialValue: initial, maxItems: 12 }),
      ) as typeof initial,
    chooseSome: async (message, choices, present) =>
      answered(
        await multiselect<string>({ message, options: [...choices], initialValues: [...present], required: false }),
      ),
    write: async (message, present, problem) =>
      answered(await text({ message, initialValue: present, validate: (answer) => problem(answer ?? "") })),
  };
}
