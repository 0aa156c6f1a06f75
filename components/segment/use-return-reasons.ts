import { useTranslations } from "next-intl";
import { offeredReasons } from "@/lib/schemas/return-reason";
import { useWorkbench } from "./workbench";

/** The reasons for sending back that are ready at hand, in the order of their keys and in the reader's language. */
export function useReturnReasons(): readonly string[] {
  const { document } = useWorkbench();
  const t = useTranslations("segment");
  const texts = offeredReasons(document.returnReasons).map((reason) =>
    "text" in reason ? reason.text : t(`sendBack.reasons.${reason.standard}`),
  );
  return [...new Set(texts)];
}
