import { useTranslations } from "next-intl";
import { memo, useMemo } from "react";
import { classNames } from "@/components/ui/class-names";
import { diffThreeWay, type LayeredChange, type ThreeVersions } from "@/lib/diff/diff-three-way";
import { DIFF_LOOKS } from "./diff-looks";

export interface LayeredDiffViewProps extends ThreeVersions {
  /** Who made the second version of the first, and the third of the second. */
  readonly first: string;
  readonly second: string;
  readonly language?: string | undefined;
}

/** What two people made of a text, each change with the name of who made it. */
export const LayeredDiffView = memo(function LayeredDiffView(props: LayeredDiffViewProps) {
  const { before, between, after, first, second, language } = props;
  const changes = useMemo(() => diffThreeWay({ before, between, after }), [before, between, after]);
  const names = { first, second };
  return (
    <>
      <span lang={language} className={lineLooks(changes)}>
        {placed(changes).map(({ change, at }) => (
          <Piece key={at} change={change} names={names} />
        ))}
      </span>
      <Legend names={names} />
    </>
  );
});

/** A text of which a step left nothing stands on a line of its own. */
function lineLooks(changes: readonly LayeredChange[]): string {
  const isFirstWhole = changes.every((change) => change.insertedBy ?? change.deletedBy);
  const isSecondWhole =
    changes.at(-1)?.insertedBy === "second" &&
    changes.slice(0, -1).every(({ deletedBy }) => deletedBy !== null);
  return classNames(
    isFirstWhole && "[&>del:first-child]:block",
    isSecondWhole && "[&>ins:last-child]:block",
  );
}

/** Gives each change a key: where it stands in all versions together. */
function placed(changes: readonly LayeredChange[]): { change: LayeredChange; at: number }[] {
  let at = 0;
  return changes.map((change) => {
    const here = { change, at };
    at += change.text.length;
    return here;
  });
}

type Names = Readonly<Record<"first" | "second", string>>;

function Piece({ change, names }: { readonly change: LayeredChange; readonly names: Names }) {
  const t = useTranslations("segment.layers");
  const { text, insertedBy, deletedBy } = change;
  if (deletedBy) {
    const title = insertedBy
      ? t("replaced", { first: names.first, second: names.second })
      : t("deleted", { name: names[deletedBy] });
    return (
      <del title={title} className={DIFF_LOOKS[deletedBy].deleted}>
        {text}
        <Said>{title}</Said>
      </del>
    );
  }
  if (!insertedBy) return text;
  const title = t("inserted", { name: names[insertedBy] });
  return (
    <ins title={title} className={DIFF_LOOKS[insertedBy].inserted}>
      {text}
      <Said>{title}</Said>
    </ins>
  );
}

/** For screen readers, and no part of what is copied. */
function Said({ children }: { readonly children: string }) {
  return <span className="sr-only select-none">{` (${children})`}</span>;
}

/** Which lines are whose, below the text. */
function Legend({ names }: { readonly names: Names }) {
  return (
    <span
      aria-hidden
      className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-xs leading-5 text-muted select-none"
    >
      {(["first", "second"] as const).map((layer) => (
        <span key={layer} className="flex items-center gap-1.5">
          <span className={classNames(DIFF_LOOKS[layer].inserted, "px-1 underline")}>ab</span>
          <span className={classNames(DIFF_LOOKS[layer].deleted, "px-1 line-through")}>ab</span>
          {names[layer]}
        </span>
      ))}
    </span>
  );
}
