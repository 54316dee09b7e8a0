/** Records of the fixtures, published with the whole directory, as an editor's plan would publish them. */
import { trusts } from "../../schema/directory.ts";
import type { AnyRecord } from "../../schema/records.ts";
import { directoryHash } from "../../seed/plan/inputs.ts";
import { publish } from "../../seed/publish/publish.ts";
import type { WriteStore } from "../../seed/publish/write-store.ts";
import { planOf } from "../publishing/plans.ts";

export async function publishRecords(store: WriteStore, records: AnyRecord[], now = Date.now()): Promise<void> {
  const plan = { ...planOf((await store.head())!, "some", records), directory: directoryHash };
  await publish({ store, plan, directory: trusts, by: "ann", now: () => now });
}
