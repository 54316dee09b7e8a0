/** Builds the widget: one script with its stylesheet inside, the same bytes from the same sources on every machine. */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { newest, placeOf } from "../functions/documents/address.ts";
import type { Documents } from "../functions/widget/ask.ts";
import { scopedCss } from "../functions/widget/css.ts";
import { heightScript } from "../functions/widget/frame-scripts.ts";
import releases from "../functions/widget/releases.json" with { type: "json" };

/** The newest release: what `npm run widget` wrote last. */
export const widgetVersion = Object.keys(releases).at(-1)!;

/** Where each kind of question is asked. */
export const widgetDocuments: Documents = {
  trust: placeOf(newest.get("situation-of-trust")!),
  trusts: placeOf(newest.get("situations")!),
  nation: placeOf(newest.get("situation-of-nation")!),
};

/** Fields of the view model: nothing outside the script reads them, no answer and no DOM object has one. */
const namesOfTheView =
  /^(tag|wait|others|furtherTimes|beforeCallOff|onlyAt|levels|more|sources|isFolded|issuers|publishers|places|notes|cover|lines|says|cards|draft|words|headingLevel)$/;

/** The script, minified. */
export async function buildWidget(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../functions/widget/define.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2023",
    charset: "utf8",
    legalComments: "none",
    mangleProps: namesOfTheView,
    define: { DOCUMENTS: JSON.stringify(widgetDocuments) },
    write: false,
    logLevel: "warning",
  });
  return outputFiles[0]!.text;
}

/** For the attribute `integrity`. */
export function integrityOf(script: string): string {
  return `sha384-${createHash("sha384").update(script).digest("base64")}`;
}

/** Files below `/w/`: the newest of the first major version, and this version for ever. Older ones stay where they are. */
export async function widgetFiles(): Promise<Record<string, string>> {
  const script = await buildWidget();
  const [major] = widgetVersion.split(".");
  const files = { "strike-advice.js": script, "frame-height.js": heightScript, "strike-advice.css": scopedCss() };
  return Object.fromEntries(
    [major, widgetVersion].flatMap((folder) =>
      Object.entries(files).map(([name, text]): [string, string] => [`${folder}/${name}`, text]),
    ),
  );
}
