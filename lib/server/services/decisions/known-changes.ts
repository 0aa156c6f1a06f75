import { kindsOfChange } from "../../../diff/kinds-of-change";
import type { Client } from "../../db/client";
import { type EditedSubmission, findChangedTexts, findEditedSubmissions } from "../../db/decisions";
import { othersTurn } from "../../others-turn";
import { previewKey } from "../preview-key";

/** A change of a submission, with the key that it shares with its like. */
export interface KeyedChange {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** A submission with what was changed in it. */
export interface ChangedSubmission extends EditedSubmission {
  readonly changes: readonly KeyedChange[];
}

/** Some documents' submissions: a change is a few hundred bytes. */
const MAX_KNOWN = 50_000;

/** How many texts are compared before other requests have their turn: some hundredths of a second. */
const TEXTS_AT_ONCE = 250;

/** What was found in a version of a segment, whose text never becomes another one. */
const known = new Map<string, readonly KeyedChange[]>();

const nameOf = ({ id, version }: { readonly id: string; readonly version: number }) =>
  `${id}:${version}`;

/** The submissions of a document that differ from the machine target, each with its changes: compared once a version. */
export async function changedSubmissions(
  client: Client,
  documentId: string,
): Promise<ChangedSubmission[]> {
  const submissions = await findEditedSubmissions(client, documentId);
  const changes = new Map<string, readonly KeyedChange[]>();
  const unknown: string[] = [];
  for (const submission of submissions) {
    const found = known.get(nameOf(submission));
    if (found) changes.set(submission.id, found);
    else unknown.push(submission.id);
  }
  for (let at = 0; at < unknown.length; at += TEXTS_AT_ONCE) {
    for (const text of await findChangedTexts(client, unknown.slice(at, at + TEXTS_AT_ONCE))) {
      const found = kindsOfChange(text.machineTarget, text.target).map(({ from, to }) => ({
        key: previewKey([from, to]),
        from,
        to,
      }));
      remember(nameOf(text), found);
      changes.set(text.id, found);
    }
    await othersTurn();
  }
  return submissions.map((submission) => ({
    ...submission,
    changes: changes.get(submission.id) ?? [],
  }));
}

function remember(name: string, found: readonly KeyedChange[]): void {
  known.set(name, found);
  const [oldest] = known.keys();
  if (known.size > MAX_KNOWN && oldest !== undefined) known.delete(oldest);
}
