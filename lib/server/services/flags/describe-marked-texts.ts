import type { RuleCandidate } from "../../../schemas/flag-rule";
import { sliceSpan } from "../../../text/span";
import type { Client } from "../../db/client";
import { findMarkedRows } from "../../db/rule-candidates";
import { checkTitles, inEveryLanguage } from "../custom-checks/check-titles";
import { readFingerprint } from "./read-fingerprint";

/** A fingerprint in words. */
export type MarkedText = Pick<RuleCandidate, "fingerprint" | "checkTitle" | "side" | "text">;

/** Gives the words for each of some fingerprints: the text as it stands in a segment, where one has it. */
export async function describeMarkedTexts(
  client: Client,
  projectId: string,
  fingerprints: string[],
): Promise<(fingerprint: string) => MarkedText> {
  // Most projects have no rules, and finding a marked text means looking through their flags.
  const rows =
    fingerprints.length === 0 ? [] : await findMarkedRows(client, projectId, fingerprints);
  const marked = new Map(rows.map((row) => [row.fingerprint, sliceSpan(row.text, row).trim()]));
  const titles = await checkTitles(client, projectId);
  return (fingerprint) => {
    const { check, side, text } = readFingerprint(fingerprint);
    return {
      fingerprint,
      // A check that is no longer there keeps its id as a name.
      checkTitle: titles.get(check) ?? inEveryLanguage(check),
      side,
      text: marked.get(fingerprint) ?? text,
    };
  };
}
