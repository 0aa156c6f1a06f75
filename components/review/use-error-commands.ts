"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useProblemText } from "@/components/problem/use-problem-text";
import { useWorkbench } from "@/components/segment/workbench";
import { useToast } from "@/components/ui/toast";
import { cachedRow, storeRow } from "@/lib/client/cached-segments";
import { addComment } from "@/lib/client/comment-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type { ErrorMark, Quote } from "@/lib/schemas/segment";
import type { ActiveSegment } from "./active-segment";
import { extendSpan, type SpanStep } from "./error-span";
import { quoteOf, quoteOfSource } from "./selected-quote";

/**
 * Marks words of the active row as an error. What is selected in the text's field is the span: the field keeps it while the row has the
 * focus, and draws it then (`HeldSelection`).
 */
export function useErrorCommands(active: ActiveSegment | null) {
  const { announce, document: header } = useWorkbench();
  const t = useTranslations("review.errors");
  const store = useStoredMark();
  const may = header.permissions.includes("segment.comment");
  const extend = (step: SpanStep) => () => {
    const field = active?.editorRef.current;
    if (!field || !may) return false;
    const { selectionStart: start, selectionEnd: end, selectionDirection } = field;
    const direction = selectionDirection === "backward" ? "backward" : "forward";
    const span = extendSpan(field.value, { start, end, direction }, step);
    if (!span) return false;
    field.setSelectionRange(span.start, span.end, span.direction);
    return announce(t("span", { words: field.value.slice(span.start, span.end) }));
  };
  const mark = (kind: ErrorMark) => () => {
    if (!active || !may) return false;
    const quote = quoteOfSource() ?? heldQuote(active) ?? missingSource(active, kind);
    if (!quote) return announce(t("nothingSelected"));
    drop();
    void store(active, quote, kind);
    return true;
  };
  /** Lets the span go; false when there is none. */
  const drop = () => {
    const field = active?.editorRef.current;
    document.getSelection()?.removeAllRanges();
    if (!field || field.selectionStart === field.selectionEnd) return false;
    field.setSelectionRange(field.selectionEnd, field.selectionEnd);
    return true;
  };
  const handlers = {
    "span-right": extend("right"),
    "span-left": extend("left"),
    "span-end": extend("end"),
    "span-start": extend("start"),
    "mark-minor": mark("minor"),
    "mark-major": mark("major"),
    "mark-critical": mark("critical"),
    "mark-missing": mark("missing"),
  };
  return { handlers, drop };
}

function heldQuote({ editorRef }: ActiveSegment): Quote | undefined {
  const field = editorRef.current;
  if (!field) return undefined;
  return quoteOf("target", field.value, { start: field.selectionStart, end: field.selectionEnd });
}

/** Where nothing is selected, it is the whole source that has no translation. */
function missingSource({ row }: ActiveSegment, kind: ErrorMark): Quote | undefined {
  if (kind !== "missing") return undefined;
  return quoteOf("source", row.source, { start: 0, end: row.source.length });
}

/** Sends a mark and shows it in its row. */
function useStoredMark() {
  const { announce, document: header } = useWorkbench();
  const client = useQueryClient();
  const toast = useToast();
  const tell = useProblemText();
  const t = useTranslations("review.errors");
  return async ({ row }: ActiveSegment, quote: Quote, mark: ErrorMark) => {
    try {
      const { id } = await addComment({ segmentId: row.id, body: "", quote, mark });
      const now = cachedRow(client, header.id, row.position);
      // The events of the document may have brought it already.
      if (now?.id === row.id && now.quotes.every(({ comment }) => comment !== id)) {
        const quotes = [...now.quotes, { ...quote, comment: id, mark }];
        storeRow(client, header.id, { ...now, openComments: now.openComments + 1, quotes });
      }
      void client.invalidateQueries({ queryKey: queryKeys.comments(row.id) });
      announce(t("marked", { mark: t(`marks.${mark}`), words: quote.quote }));
    } catch (problem) {
      toast({ tone: "danger", text: tell(problem) });
    }
  };
}
