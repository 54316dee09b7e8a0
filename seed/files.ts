/** Files written whole or not at all, and why one cannot be read, in words. */
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

/** `release.txt is not there: check the name.` */
export function unread(file: string, error: unknown): UserError {
  const { code } = error as NodeJS.ErrnoException;
  const why = code === "ENOENT" ? "is not there: check the name" : `cannot be read: ${code ?? "unknown error"}`;
  return new UserError("NO_INPUT", `${file} ${why}.`);
}
