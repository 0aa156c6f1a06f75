import { memo } from "react";
import { classNames } from "@/components/ui/class-names";
import { cutFlaggedText } from "./cut-flagged-text";
import { openFlags, type ShownFlag } from "./shown-flag";
import { FLAG_LOOKS } from "./text-looks";

export interface FlaggedTextProps {
  readonly text: string;
  readonly flags: readonly ShownFlag[];
  readonly side: ShownFlag["side"];
  /** Where the caret or the pointer is: that flag stands out. */
  readonly isCurrent?: (flag: ShownFlag) => boolean;
}

/** A text with its open flags drawn on their exact spans. */
export const FlaggedText = memo(function FlaggedText(props: FlaggedTextProps) {
  const { text, flags, side, isCurrent } = props;
  const own = openFlags(flags).filter((flag) => flag.side === side);
  return cutFlaggedText(text, own).map(({ text: piece, start, flag }) =>
    flag ? (
      <mark
        key={start}
        data-severity={flag.severity}
        className={classNames(
          "rounded-xs text-inherit",
          FLAG_LOOKS[flag.severity],
          isCurrent?.(flag) && "ring-1 ring-current",
        )}
      >
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
});
