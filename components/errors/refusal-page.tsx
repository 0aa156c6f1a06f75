import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { MessagePage } from "./message-page";

/** What is shown in place of a page that does not exist or is not for this reader. */
export function RefusalPage({ kind }: { readonly kind: "notFound" | "forbidden" }) {
  const t = useTranslations("errors");
  return (
    <MessagePage title={t(`${kind}.title`)} text={t(`${kind}.text`)}>
      <Button asChild variant="primary">
        <Link href="/projects">{t("home")}</Link>
      </Button>
    </MessagePage>
  );
}
