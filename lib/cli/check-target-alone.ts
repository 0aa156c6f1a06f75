import type { LanguagePair } from "../bitext/language-pair";
import { appliesTo } from "../flagging/check";
import { learnFacts } from "../flagging/document-facts";
import { formsToSpell } from "../flagging/forms-to-spell";
import { CHECKS } from "../flagging/registry";
import { resolveOverlaps } from "../flagging/run-checks";
import { segmentationRules } from "../languages/segmentation-rules";
import { FrenchSpelling } from "../server/providers/french-spelling";
import { loadLanguageKnowledge } from "../server/providers/load-language-knowledge";
import { segmentSentences } from "../text/segment-sentences";
import type { PlacedFinding } from "./place-findings";

/** To a check an empty source means that the target was added: here it means that nobody gave a source. */
const ABOUT_SOURCE: ReadonlySet<string> = new Set(["accuracy/addition", "accuracy/omission"]);

/** Runs the checks that need no source on each sentence of a target text; findings come in order. */
export async function checkTargetAlone(
  text: string,
  languages: LanguagePair,
): Promise<PlacedFinding[]> {
  const sentences = segmentSentences(text, segmentationRules(languages.target));
  const segments = sentences.map((sentence) => ({ source: "", target: sentence.text }));
  const facts = learnFacts(segments, languages);
  const dictionaries = loadLanguageKnowledge();
  const forms = segments.flatMap((segment) => formsToSpell(segment, facts, dictionaries));
  const spelling = new FrenchSpelling();
  await spelling.ask(forms);
  await spelling.close();
  const knowledge = { ...dictionaries, frenchSpelling: spelling.recall };
  const checks = CHECKS.filter(
    (check) => appliesTo(check, languages) && !ABOUT_SOURCE.has(check.category),
  );
  return sentences.flatMap((sentence) => {
    const segment = { source: "", target: sentence.text };
    const findings = checks.flatMap((check) => check.run(segment, facts, knowledge));
    return resolveOverlaps(findings)
      .map((finding) => ({
        finding,
        span: {
          start: finding.span.start + sentence.span.start,
          end: finding.span.end + sentence.span.start,
        },
      }))
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  });
}
