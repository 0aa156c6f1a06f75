import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { isLocale } from "@/app/i18n/locales";
import { KeepLanguage } from "@/components/account/keep-language";
import { KeyMapProvider } from "@/components/keys/key-map-provider";
import { NotificationsProvider } from "@/components/notifications/notifications-hub";
import { AppHeader } from "@/components/shell/app-header";
import { requireContext } from "@/lib/server/auth/require-context";
import { readMe } from "@/lib/server/services/users/read-me";

export default async function WorkspaceLayout({ children }: { readonly children: ReactNode }) {
  const me = await readMe(await requireContext());
  const locale = await getLocale();
  return (
    <KeyMapProvider keys={me.keys}>
      <NotificationsProvider>
        <AppHeader person={me} />
        {me.mail && me.mail.locale !== locale && isLocale(locale) && (
          <KeepLanguage locale={locale} />
        )}
        {children}
      </NotificationsProvider>
    </KeyMapProvider>
  );
}
