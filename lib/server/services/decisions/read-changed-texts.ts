import type { Client } from "../../db/client";
import { type ChangedText, findChangedTexts } from "../../db/decisions";
import { othersTurn } from "../../others-turn";

/** Texts that are read at once. */
const TEXTS_AT_ONCE = 250;
/** What is compared before other requests have their turn, in UTF-16 code units: a hundredth of a second. */
const TURN_LENGTH = 10_000;

/** The texts of some submissions, to be compared: others have their turn again and again meanwhile. */
export async function* readChangedTexts(
  client: Client,
  ids: readonly string[],
): AsyncGenerator<ChangedText> {
  let compared = 0;
  for (let at = 0; at < ids.length; at += TEXTS_AT_ONCE) {
    for (const text of await findChangedTexts(client, ids.slice(at, at + TEXTS_AT_ONCE))) {
      yield text;
      compared += text.machineTarget.length + text.target.length;
      if (compared < TURN_LENGTH) continue;
      compared = 0;
      await othersTurn();
    }
  }
}
