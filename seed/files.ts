/** Files written whole or not at all. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { UserError } from "./errors.ts";

export function writeWhole(file: string, text: string): void {
  const half = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(half, text);
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw new UserError(
      "NO_INPUT",
      `${file} cannot be written: ${(error as NodeJS.ErrnoException).code ?? "unknown error"}`,
    );
  }
}
