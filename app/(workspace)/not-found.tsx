import { RefusalPage } from "@/components/errors/refusal-page";

export default function NotFound() {
  return <RefusalPage kind="notFound" />;
}
