/** Nothing vanishes: what was withdrawn or merged is still at its address, and says so before everything else (promise 9). */
import type { AnyRecord } from "../../schema/records.ts";
import { type Child, element as h } from "../markup/tree.ts";
import type { Scene } from "./scene.ts";

/** `folder`: of the pages of its kind, as `/strikes`. */
export function editorialNote(scene: Scene, { editorial }: AnyRecord, folder: string): Child {
  switch (editorial.state) {
    case "ACTIVE":
      return null;
    case "WITHDRAWN":
      return h(
        "p",
        { class: "note warning" },
        h("strong", {}, "Withdrawn: do not rely on this."),
        ` ${editorial.reason}`,
      );
    case "MERGED":
      return h(
        "p",
        { class: "note warning" },
        h("strong", {}, "This was listed twice. "),
        h("a", { href: scene.to(`${folder}/${editorial.into}`) }, "The entry that stands"),
        `. ${editorial.reason}`,
      );
  }
}
