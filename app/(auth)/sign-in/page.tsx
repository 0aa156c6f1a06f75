import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthCard } from "@/components/sign-in/auth-card";
import { safePath } from "@/components/sign-in/safe-path";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { signInOptions } from "@/lib/server/auth/sign-in-options";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sign-in"))("title") };
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const t = await getTranslations("sign-in");
  const { callbackUrl, error } = await searchParams;
  const { demoAccounts, oidcName, isEmpty } = await signInOptions();
  if (isEmpty) redirect("/setup");
  return (
    <AuthCard title={t("title")} text={t("text")}>
      <SignInForm
        demoAccounts={demoAccounts}
        oidcName={oidcName}
        goTo={safePath(first(callbackUrl))}
        error={first(error) ?? null}
      />
    </AuthCard>
  );
}
