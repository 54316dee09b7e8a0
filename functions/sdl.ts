/** The SDL as text. */
import { readBeside } from "./beside.ts";

export function readSdl(): string {
  return readBeside("sdl");
}
