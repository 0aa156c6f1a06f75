import { RefusalPage } from "@/components/errors/refusal-page";
import { AppHeader } from "@/components/shell/app-header";

export default function NotFound() {
  return (
    <>
      <AppHeader />
      <RefusalPage kind="notFound" />
    </>
  );
}
