"use client";

import { useTranslations } from "next-intl";
import { useWatchedWork } from "@/components/find-replace/use-watched-work";
import { KeyLabel } from "@/components/keys/key-label";
import { ChoiceFooter } from "@/components/review/choice-footer";
import { focusFirstBox } from "@/components/review/focus-first-box";
import { costsAStep } from "@/components/review/place-to-fix";
import { useChoice } from "@/components/review/use-choice";
import { GroupCheckbox } from "@/components/ui/group-checkbox";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import type { ChangedRow } from "@/lib/schemas/word-file";
import type { WordFileDialogProps } from "./previewed-word-file";
import { useBringingBack } from "./use-bringing-back";
import { WordCommentsList } from "./word-comments-list";
import { WordRowsList } from "./word-rows-list";

/** Names a row as long as it is the same. */
const rowKey = ({ id, version }: Pick<ChangedRow, "id" | "version">) => `${id}:${version}`;

/** What is chosen only if the person says so: what would cost somebody's work. */
function isDoubtful({ state, isConflict, text }: ChangedRow): boolean {
  return isConflict || state === "approved" || text.trim() === "";
}

/** The texts and comments of a file, of which the person chooses; what would cost somebody’s work is chosen only if the person says so. */
export function WordFileChoice({ documentId, language, previewed, onClose }: WordFileDialogProps) {
  const { file, preview } = previewed;
  const { rows, comments } = preview;
  const rowKeys = rows.map(rowKey);
  const commentKeys = comments.map(({ key }) => key);
  const doubtful = rows.filter(isDoubtful);
  const { chosen, choose } = useChoice([...rowKeys, ...commentKeys], doubtful.map(rowKey));
  const keys = new Set(chosen);
  const segments = rows.filter((row) => keys.has(rowKey(row)));
  const { isRunning, share, run } = useWatchedWork();
  const bringBack = useBringingBack({ documentId, rows, onClose });
  const canApply = chosen.length > 0 && !isRunning;
  const apply = () =>
    run((control) =>
      bringBack(
        {
          documentId,
          file,
          chosen: {
            segments: segments.map(({ id, version }) => ({ id, version })),
            comments: commentKeys.filter((key) => keys.has(key)),
          },
        },
        control,
      ),
    );
  return (
    <form
      ref={focusFirstBox}
      className="flex min-h-0 flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (canApply) void apply();
      }}
    >
      <Groups rows={rows} commentKeys={commentKeys} chosen={keys} onChoose={choose} />
      <Costs segments={segments} />
      {rows.length > 0 && (
        <WordRowsList
          {...{ rows, rowKey, language, chosen: keys }}
          onChoose={(key, isChosen) => choose([key], isChosen)}
        />
      )}
      {comments.length > 0 && (
        <WordCommentsList
          {...{ comments, language, chosen: keys }}
          onChoose={(key, isChosen) => choose([key], isChosen)}
        />
      )}
      <Footer
        segments={segments.length}
        comments={chosen.length - segments.length}
        isRunning={isRunning}
        share={share}
      />
    </form>
  );
}

/** Numbers for the words on the button. */
function countsOf(segments: number, comments: number) {
  const alone = segments === 0 && comments > 0 ? "comments" : "segments";
  return { segments, comments, kind: segments > 0 && comments > 0 ? "both" : alone };
}

interface FooterProps {
  readonly segments: number;
  readonly comments: number;
  readonly isRunning: boolean;
  readonly share: number | null;
}

function Footer({ segments, comments, isRunning, share }: FooterProps) {
  const t = useTranslations("export.bringBack");
  return (
    <div className="sticky -bottom-6 -mx-6 -mb-6 border-t border-border bg-surface px-6 py-3">
      {share !== null && <Progress value={share} label={t("running")} className="mb-3" />}
      <ChoiceFooter
        cancelLabel={t(isRunning ? "stop" : "cancel")}
        type="submit"
        disabled={isRunning || segments + comments === 0}
      >
        {isRunning ? t("running") : t("apply", countsOf(segments, comments))}
        {!isRunning && <KeyLabel keys="Enter" />}
      </ChoiceFooter>
    </div>
  );
}

interface GroupsProps {
  readonly rows: readonly ChangedRow[];
  readonly commentKeys: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: readonly string[], isChosen: boolean) => void;
}

/** One box each for all texts, for those that cost something, and for all comments. */
function Groups({ rows, commentKeys, chosen, onChoose }: GroupsProps) {
  const t = useTranslations("export.bringBack");
  const conflicts = rows.filter(({ isConflict }) => isConflict).map(rowKey);
  const approved = rows.filter(({ state }) => state === "approved").map(rowKey);
  const groups = [
    { label: t("allRows", { count: rows.length }), of: rows.map(rowKey) },
    { label: t("conflicts", { count: conflicts.length }), of: conflicts },
    { label: t("approved", { count: approved.length }), of: approved },
    { label: t("allComments", { count: commentKeys.length }), of: commentKeys },
  ].filter(({ of }) => of.length > 0);
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {groups.map(({ label, of }) => (
        <GroupCheckbox key={label} label={label} keys={of} chosen={chosen} onChoose={onChoose} />
      ))}
    </div>
  );
}

/** Says before it happens what it costs. */
function Costs({ segments }: { readonly segments: readonly ChangedRow[] }) {
  const t = useTranslations("export.bringBack");
  const drops = segments.filter(costsAStep).length;
  const overwritten = segments.filter(({ isConflict }) => isConflict).length;
  if (drops + overwritten === 0) return null;
  return (
    <Notice tone="warning" role="status" className="py-2">
      {drops > 0 && <p>{t("drops", { count: drops })}</p>}
      {overwritten > 0 && <p>{t("overwrites", { count: overwritten })}</p>}
    </Notice>
  );
}
