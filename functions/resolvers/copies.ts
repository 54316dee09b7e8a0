/** For whoever printed an answer: does it still hold? */
import { compareVersions, parseVersion, type Version } from "../../schema/publication.ts";
import { atMost } from "../connection.ts";
import { contentHash, isCopied } from "../content.ts";
import type { Edition } from "../edition.ts";
import { CodedError } from "../errors.ts";
import { limits } from "../limits.ts";
import type { Root } from "../parents.ts";
import type { CopyInput, ResolversTypes } from "../schema-types.ts";
import { changeOf } from "./change.ts";
import { nodeOf } from "./node.ts";

type CopyAnswer = Awaited<ResolversTypes["CopyAnswer"]>;

export const checkCopies: Root["checkCopies"] = async (_, { copies }, context) => {
  atMost("PAGE_TOO_LARGE", limits.nodes, copies.length, "The number of copies");
  const { edition } = await context.read();
  return copies.map((copy) => check(edition, copy));
};

function check(edition: Edition, { id, contentHash: had, language = "EN", dataVersion }: CopyInput): CopyAnswer {
  const since = dataVersion == null ? null : versionOf(dataVersion);
  const record = edition.records.get(id)?.record;
  if (!record || !isCopied(record)) return { __typename: "CopyUnknown", id };
  const node = nodeOf(edition, id, language)!;
  const { editorial } = record;
  if (editorial.state !== "ACTIVE") {
    const mergedInto = editorial.state === "MERGED" ? nodeOf(edition, editorial.into) : null;
    return { __typename: "CopyWithdrawn", record: node, reason: editorial.reason, mergedInto };
  }
  const has = contentHash(edition, record, language);
  if (has === had.trim().toLowerCase()) return { __typename: "CopySame", record: node };
  return { __typename: "CopyChanged", record: node, contentHash: has, changes: changesSince(edition, id, since) };
}

function changesSince(edition: Edition, id: string, since: Version | null) {
  return edition.log
    .filter(({ epoch, n }) => since === null || compareVersions({ epoch, number: n }, since) > 0)
    .flatMap((entry) =>
      entry.changes.filter((change) => change.id === id).map((change) => changeOf(edition, entry, change)),
    );
}

function versionOf(text: string): Version {
  const version = parseVersion(text);
  if (version) return version;
  throw new CodedError("BAD_USER_INPUT", `"${text.slice(0, 40)}" is not a version such as 1.17.`);
}
