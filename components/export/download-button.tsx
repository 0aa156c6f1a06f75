import { Download, LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";

export interface DownloadButtonProps {
  readonly label: string;
  /** Why it cannot be had. */
  readonly refusal: string | null;
  readonly isBusy: boolean;
  readonly onDownload: () => void;
  readonly variant?: ButtonProps["variant"];
}

/** Fetches a file, and says that it is being made: one of a long document takes its time. */
export function DownloadButton(props: DownloadButtonProps) {
  const { label, refusal, isBusy, onDownload, variant = "secondary" } = props;
  const t = useTranslations("export");
  const id = useId();
  return (
    <>
      <Button
        variant={variant}
        disabled={refusal !== null || isBusy}
        aria-describedby={refusal ? `${id}-refusal` : undefined}
        onClick={onDownload}
        className="mt-2"
      >
        {isBusy ? <LoaderCircle aria-hidden className="animate-spin" /> : <Download aria-hidden />}
        {label}
      </Button>
      <p role="status" className="text-sm text-muted empty:hidden">
        {isBusy ? t("preparing") : ""}
      </p>
      {refusal && (
        <p id={`${id}-refusal`} className="mt-1 text-sm">
          {refusal}
        </p>
      )}
    </>
  );
}
