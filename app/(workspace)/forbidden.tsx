import { RefusalPage } from "@/components/errors/refusal-page";

export default function Forbidden() {
  return <RefusalPage kind="forbidden" />;
}
