import type { ReactNode } from "react";
import { KeyMapProvider } from "@/components/keys/key-map-provider";
import { AppHeader } from "@/components/shell/app-header";
import { requireContext } from "@/lib/server/auth/require-context";
import { readMe } from "@/lib/server/services/users/read-me";

export default async function WorkspaceLayout({ children }: { readonly children: ReactNode }) {
  const me = await readMe(await requireContext());
  return (
    <KeyMapProvider keys={me.keys}>
      <AppHeader person={me} />
      {children}
    </KeyMapProvider>
  );
}
