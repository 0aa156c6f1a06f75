import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SetupForm } from "@/components/setup/setup-form";
import { AuthCard } from "@/components/sign-in/auth-card";
import { signInOptions } from "@/lib/server/auth/sign-in-options";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("setup"))("title") };
}

export default async function SetupPage() {
  const t = await getTranslations("setup");
  if (!(await signInOptions()).isEmpty) redirect("/sign-in");
  return (
    <AuthCard title={t("title")} text={t("text")}>
      <SetupForm />
    </AuthCard>
  );
}
