import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MailForm } from "@/components/account/mail-form";
import { PasswordForm } from "@/components/account/password-form";
import { PageFrame } from "@/components/shell/page-frame";
import { Card } from "@/components/ui/card";
import { requireContext } from "@/lib/server/auth/require-context";
import { readMe } from "@/lib/server/services/users/read-me";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("title") };
}

export default async function AccountPage() {
  const t = await getTranslations("account");
  const me = await readMe(await requireContext());
  const facts = [
    { label: t("name"), value: me.name },
    { label: t("email"), value: me.email },
    { label: t("role"), value: me.isAdmin ? t("admin") : t("member") },
  ];
  return (
    <PageFrame title={t("title")} width="narrow">
      <div className="flex flex-col gap-6">
        <Card aria-labelledby="person" className="p-5 sm:p-6">
          <h2 id="person" className="mb-3 font-semibold">
            {t("person")}
          </h2>
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1.5">
            {facts.map(({ label, value }) => (
              <div key={label} className="col-span-2 grid grid-cols-subgrid">
                <dt className="text-muted">{label}</dt>
                <dd className="truncate">{value}</dd>
              </div>
            ))}
          </dl>
        </Card>
        {me.mail && (
          <Card aria-labelledby="mail" className="p-5 sm:p-6">
            <h2 id="mail" className="mb-4 font-semibold">
              {t("mailTitle")}
            </h2>
            <MailForm isWanted={me.mail.isWanted} address={me.email} />
          </Card>
        )}
        <Card aria-labelledby="password" className="p-5 sm:p-6">
          <h2 id="password" className="mb-4 font-semibold">
            {t("passwordTitle")}
          </h2>
          <PasswordForm />
        </Card>
      </div>
    </PageFrame>
  );
}
