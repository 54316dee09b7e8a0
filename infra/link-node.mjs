// Runs after `npm ci`, on whatever Node the machine has (so: plain JavaScript).
//
// Node 24 comes from optional platform packages that all name their program `node`. npm 11 links the one that
// fits; npm 10, which Node 20 ships with, removes that link again when it drops the ones that do not fit.
import { existsSync, rmSync, symlinkSync } from "node:fs";
import { fileURLToPath } from "node:url";

const modules = fileURLToPath(new URL("../node_modules/", import.meta.url));
const program = `node-${process.platform}-${process.arch}/bin/node`;
const link = `${modules}.bin/node`;

if (process.platform !== "win32" && existsSync(modules + program) && !existsSync(link)) {
  rmSync(link, { force: true });
  symlinkSync(`../${program}`, link);
}
