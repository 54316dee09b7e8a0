/** What changed in the contract since the last release, and whether the changelog tells developers. */
import { type Change, CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

/** BREAKING: a query that was valid fails, or a field may be null that was not. DANGEROUS: a new case, as of an enum. */
export async function contractChanges(released: string, current: string): Promise<Change[]> {
  const changes = await diff(buildSchema(released), buildSchema(current));
  return changes.filter(
    ({ criticality, type }) =>
      criticality.level !== CriticalityLevel.NonBreaking && !isMoreToAsk(type, criticality.level),
  );
}

/** One more optional argument: no document of before means anything else. The inspector calls it dangerous. */
function isMoreToAsk(type: string, level: CriticalityLevel): boolean {
  return level === CriticalityLevel.Dangerous && /^(FIELD_ARGUMENT|INPUT_FIELD)_ADDED$/.test(type);
}

/** Changes that nobody told of: one line each, with the entry that is missing. */
export function untold(changes: readonly Change[], changelog: string): string[] {
  const entries = entriesOf(changelog, "Unreleased");
  return changes.flatMap(({ criticality, path = "", message }) => {
    const isBreaking = criticality.level === CriticalityLevel.Breaking;
    const told = entries.some(
      (entry) => entry.includes(`\`${path}\``) && (!isBreaking || /^\*\*Breaking\*\*.* Do: /s.test(entry)),
    );
    const form = isBreaking ? `- **Breaking** \`${path}\`: … Do: …` : `- \`${path}\`: …`;
    return told ? [] : [`${message}. docs/changelog.md, under Unreleased, lacks: ${form}`];
  });
}

/** The bullets of a section, each as one text. */
function entriesOf(changelog: string, section: string): string[] {
  const sections = changelog.split(/^## /m);
  const found = sections.find((text) => text.split("\n", 1)[0]!.startsWith(section)) ?? "";
  return found
    .split(/^- /m)
    .slice(1)
    .map((entry) => entry.replace(/\s+/g, " ").trim());
}
