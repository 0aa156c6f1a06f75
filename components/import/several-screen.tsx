"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { FileButton } from "@/components/ui/file-button";
import { Notice } from "@/components/ui/notice";
import type { LanguagePair } from "@/lib/bitext/language-pair";
import { DropBox } from "./drop-box";
import { BILINGUAL_FILES, SIDE_FILES } from "./file-kinds";
import { ImportList } from "./import-list";
import { PairsForm } from "./pairs-form";
import { useArchive } from "./use-archive";
import { type QueuedPair, useSeveralImports } from "./use-several-imports";

export interface SeveralScreenProps {
  readonly projectId: string;
  readonly languages: LanguagePair;
  /** A zip, or files. */
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
}

/** Several documents at once: files, their pairs, and how far each import is. */
export function SeveralScreen({ projectId, languages, files, onFiles }: SeveralScreenProps) {
  const t = useTranslations("import.several");
  const archive = useArchive(projectId, files);
  const imports = useSeveralImports(projectId, archive);
  const forget = () => {
    imports.forget();
    onFiles([]);
  };
  if (imports.queued.length > 0) {
    return <ImportList projectId={projectId} queued={imports.queued} onAnother={forget} />;
  }
  if (files.length === 0 || archive.problem) {
    return <ChooseFiles problem={archive.problem} onFiles={onFiles} />;
  }
  if (!archive.names) return <Notice role="status">{t("reading")}</Notice>;
  return (
    <PairsForm
      // Other files have other pairs.
      key={archive.names.join("\n")}
      names={archive.names}
      languages={languages}
      isSending={imports.isSending}
      problem={imports.problem}
      onSubmit={(pairs: readonly QueuedPair[]) => imports.start(pairs)}
      onRemove={forget}
    />
  );
}

interface ChooseFilesProps {
  readonly problem: string | null;
  readonly onFiles: (files: readonly File[]) => void;
}

function ChooseFiles({ problem, onFiles }: ChooseFilesProps) {
  const t = useTranslations("import.several");
  return (
    <DropBox isMany title={t("drop")} text={t("text")} error={problem} onFiles={onFiles}>
      <FileButton
        variant="primary"
        fileLabel={t("files")}
        accept={`.zip,${SIDE_FILES},${BILINGUAL_FILES}`}
        onFile={(file) => onFiles([file])}
        onFiles={onFiles}
      >
        {t("chooseFiles")}
      </FileButton>
      <FolderButton onFiles={onFiles} />
    </DropBox>
  );
}

function FolderButton({ onFiles }: Pick<ChooseFilesProps, "onFiles">) {
  const t = useTranslations("import.several");
  const input = useRef<HTMLInputElement>(null);
  const [isAble] = useState(
    () =>
      typeof HTMLInputElement === "undefined" || "webkitdirectory" in HTMLInputElement.prototype,
  );
  if (!isAble) return null;
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        {...{ webkitdirectory: "" }}
        aria-label={t("folder")}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          if (chosen.length > 0) onFiles(chosen);
          event.target.value = "";
        }}
      />
      <Button onClick={() => input.current?.click()}>{t("chooseFolder")}</Button>
    </>
  );
}
