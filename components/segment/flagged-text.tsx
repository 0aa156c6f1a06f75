import { Fragment, memo } from "react";
import { classNames } from "@/components/ui/class-names";
import { type PlacedTag, readTags } from "@/lib/text/tags/tagged-pieces";
import { cutFlaggedText } from "./cut-flagged-text";
import { openFlags, type ShownFlag } from "./shown-flag";
import { drawTags } from "./tagged-text";
import { FLAG_LOOKS } from "./text-looks";
import { useWorkbench } from "./workbench";

export interface FlaggedTextProps {
  readonly text: string;
  readonly flags: readonly ShownFlag[];
  readonly side: ShownFlag["side"];
  /** Where the caret or the pointer is: that flag stands out. */
  readonly isCurrent?: (flag: ShownFlag) => boolean;
}

const NO_TAGS: readonly PlacedTag[] = [];

/** A text with its open flags drawn on their exact spans. */
export const FlaggedText = memo(function FlaggedText(props: FlaggedTextProps) {
  const { text, flags, side, isCurrent } = props;
  const { isTagged } = useWorkbench().document;
  const tags = isTagged ? readTags(text) : NO_TAGS;
  const own = openFlags(flags).filter((flag) => flag.side === side);
  return cutFlaggedText(text, own).map(({ text: piece, start, flag }, index) =>
    flag ? (
      <mark
        key={index}
        data-severity={flag.severity}
        className={classNames(
          "rounded-xs text-inherit",
          FLAG_LOOKS[flag.severity],
          isCurrent?.(flag) && "ring-1 ring-current",
        )}
      >
        {drawTags({ text: piece, start }, tags)}
      </mark>
    ) : (
      <Fragment key={index}>{drawTags({ text: piece, start }, tags)}</Fragment>
    ),
  );
});
