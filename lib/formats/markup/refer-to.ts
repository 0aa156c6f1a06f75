import { escapeXml } from "../../text/escape-markup";
import { lackingCharacters, type SourceText } from "./source-text";

/** Writes words for markup in the encoding of a file: what that lacks becomes a character reference, as `&#339;` for œ in Latin-1. */
export function referTo(source: Pick<SourceText, "encoding">): (words: string) => string {
  return (words) => {
    let markup = escapeXml(words);
    for (const character of lackingCharacters(source, words)) {
      markup = markup.replaceAll(character, `&#${character.codePointAt(0)};`);
    }
    return markup;
  };
}
