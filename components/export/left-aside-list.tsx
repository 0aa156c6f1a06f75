"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { LeftAside } from "@/lib/schemas/word-file";

/** Places that a sentence names. */
const NAMED = 12;

/** What of the file is not taken, and why: a sentence for each reason. */
export function LeftAsideList({ leftAside }: { readonly leftAside: readonly LeftAside[] }) {
  const t = useTranslations("export.bringBack");
  if (leftAside.length === 0) return null;
  return (
    <Notice tone="warning">
      <h3 className="font-medium">{t("leftAside")}</h3>
      <ul className="mt-1 flex flex-col gap-1">
        {leftAside.map((one) => (
          <Reason key={one.reason} {...one} />
        ))}
      </ul>
    </Notice>
  );
}

function Reason({ reason, count, places }: LeftAside) {
  const t = useTranslations("export.bringBack");
  const named = places.slice(0, NAMED).flatMap(({ number, text }) => {
    if (number !== null) return [t("numbered", { number })];
    return text === "" ? [] : [t("words", { text })];
  });
  const more = count - named.length;
  const list = named.join(", ");
  return (
    <li className="wrap-anywhere">
      {t(`reasons.${reason}`, { count })}{" "}
      {list !== "" && <span className="text-muted">{t("places", { list, more })}</span>}
    </li>
  );
}
