import { parentPort } from "node:worker_threads";
import dictionary from "dictionary-fr";
import { createHunspellFromStrings } from "hunspell-wasm";

// Alone on a thread: a search for suggestions takes up to some tenths of a second, and a fault of the WebAssembly ends this
// thread only.

const decoder = new TextDecoder();
// Words that are merely alike (n-grams) are no suggestions, and take most of the time.
const affixes = `MAXNGRAMSUGS 0\n${decoder.decode(dictionary.aff)}`;
const hunspell = await createHunspellFromStrings(affixes, decoder.decode(dictionary.dic));

parentPort?.on("message", (forms) => {
  for (const form of forms) {
    const isKnown = hunspell.testSpelling(form);
    const suggestions = isKnown ? [] : hunspell.getSpellingSuggestions(form);
    parentPort?.postMessage({ form, isKnown, suggestions });
  }
});
