import { keyedFormat } from "../markup/keyed-format";
import { plainStretch } from "../markup/plain-stretch";
import type { Stretch } from "../markup/stretch";
import { UniqueKeys } from "../markup/unique-keys";
import { readJsonStrings } from "./read-json-strings";

/** Catalogues in JSON: every string value with words is a block, whose key is the way to it (`menu.items.0`). */
export const JSON_CATALOGUE = keyedFormat({ id: "json", extensions: ["json"] }, stretchesOf);

function stretchesOf(text: string): Stretch[] {
  const keys = new UniqueKeys();
  return readJsonStrings(text).flatMap(({ path, value, span }) => {
    const key = keys.of(path.map((step) => step.replace(/[\\.]/g, "\\$&")).join("."));
    if (value.trim() === "") return [];
    return plainStretch({
      block: { key, kind: "entry" },
      text: value,
      span,
      write: JSON.stringify,
    });
  });
}
