import { RefusalPage } from "@/components/errors/refusal-page";
import { AppHeader } from "@/components/shell/app-header";

export default function Forbidden() {
  return (
    <>
      <AppHeader />
      <RefusalPage kind="forbidden" />
    </>
  );
}
