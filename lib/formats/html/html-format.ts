import { escapeMarkup } from "../../text/escape-markup";
import type { FileFormat } from "../file-format";
import { referTo } from "../markup/refer-to";
import { encode, readSource } from "../markup/source-text";
import { applySplices } from "../markup/splice";
import { rewriteStretches } from "../markup/stretch";
import { readHtml } from "./read-html";

/** HTML pages: words in elements of their own lines, and attributes that people read. */
export const HTML: FileFormat = {
  id: "html",
  extensions: ["html", "htm", "xhtml"],
  pairing: "aligned",
  async parse(bytes) {
    const { text } = readSource(bytes);
    const { texts, attributes, language, notices } = readHtml(text, escapeMarkup);
    const inOrder = [...texts, ...attributes].toSorted((a, b) => a.span.start - b.span.start);
    return {
      format: "html",
      languages: language === undefined ? {} : { source: language },
      blocks: inOrder.map(({ block }) => block),
      notices,
    };
  },
  async rewrite(bytes, texts) {
    const source = readSource(bytes);
    const escape = referTo(source);
    // Attributes first: those within a text are part of the markup that is written with it.
    const attributes = rewriteStretches(readHtml(source.text, escape).attributes, texts);
    const between = applySplices(source.text, attributes.splices);
    const words = rewriteStretches(readHtml(between, escape).texts, texts);
    return {
      bytes: encode(source, applySplices(between, words.splices)),
      notices: [...attributes.notices, ...words.notices],
    };
  },
};
