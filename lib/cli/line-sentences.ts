import type { Sentence } from "../bitext/sentence";

/** Takes each non-blank line of `text` as one sentence; blank lines separate paragraphs. */
export function lineSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let open = false;
  let start = 0;
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed !== "") {
      const from = start + line.indexOf(trimmed);
      const span = { start: from, end: from + trimmed.length };
      sentences.push({ text: trimmed, span, paragraph });
      open = true;
    } else if (open) {
      paragraph += 1;
      open = false;
    }
    start += line.length + 1;
  }
  return sentences;
}
