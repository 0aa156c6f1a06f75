"use client";

import { useFormatter, useTranslations } from "next-intl";
import { CheckboxField } from "@/components/ui/checkbox-field";
import type { NewWordComment } from "@/lib/schemas/word-file";

interface WordCommentsListProps {
  readonly comments: readonly NewWordComment[];
  readonly language: string;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (key: string, isChosen: boolean) => void;
}

/** The comments that the document does not have yet. */
export function WordCommentsList({ comments, language, chosen, onChoose }: WordCommentsListProps) {
  const t = useTranslations("export.bringBack");
  const format = useFormatter();
  return (
    <section aria-labelledby="word-comments" className="flex flex-col gap-1">
      <h3 id="word-comments" className="text-sm font-medium">
        {t("newComments")}
      </h3>
      <ul className="flex flex-col divide-y divide-border border-y border-border">
        {comments.map(({ key, number, author, at, body, quote, isAnswer }) => (
          <li key={key} className="py-2.5">
            <CheckboxField
              label={
                <span className="flex flex-wrap gap-x-2">
                  {t(isAnswer ? "answerOn" : "commentOn", { number })}
                  <span className="font-normal text-muted">
                    {author}
                    {at &&
                      ` · ${format.dateTime(new Date(at), { dateStyle: "short", timeStyle: "short" })}`}
                  </span>
                </span>
              }
              hint={
                <span className="block wrap-anywhere whitespace-pre-wrap text-foreground">
                  {quote && (
                    <q lang={quote.side === "target" ? language : undefined} className="text-muted">
                      {quote.quote}
                    </q>
                  )}
                  {quote && " "}
                  {body}
                </span>
              }
              isChecked={chosen.has(key)}
              onChange={(isChosen) => onChoose(key, isChosen)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
