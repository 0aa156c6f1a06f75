import type { FrenchLexicon } from "./lexicon";

// rétroporter · transneptunien · partitionneur · routables · retaillage: in no dictionary, and right

/** Whether a word in small letters is made of a French one by a prefix, by a suffix that any verb takes, or by both. */
export function isFormedWord(word: string, lexicon: FrenchLexicon): boolean {
  return (
    isOfVerb(word, lexicon) ||
    PREFIXES.some((prefix) => {
      if (!word.startsWith(prefix) || word.length < prefix.length + 3) return false;
      const rest = word.slice(prefix.length);
      return lexicon.has(rest) || isOfVerb(rest, lexicon);
    })
  );
}

const PREFIXES: readonly string[] =
  "anti auto bio co contre cyber dé dés éco électro endo entre ex extra géo hyper hypo in infra inter intra macro méga méta micro mini mono multi nano néo non para péri photo poly post pré pro pseudo psycho ré re rétro semi socio sous sub super supra sur télé thermo trans tri turbo ultra uni vidéo".split(
    " ",
  );

/** What can be done, who does it, and the doing. */
const SUFFIX = /^(\p{L}{2,}?)(?:ables?|eurs?|euses?|ages?|ations?|ements?|ante?s?)$/u;

function isOfVerb(word: string, lexicon: FrenchLexicon): boolean {
  const [, stem] = SUFFIX.exec(word) ?? [];
  if (stem === undefined) return false;
  return lexicon.lookup(`${stem}er`).some(({ partsOfSpeech }) => partsOfSpeech.includes("verb"));
}
