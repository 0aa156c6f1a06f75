import { MemoryPanel } from "@/components/memory/memory-panel";
import { can, type ProjectSubject } from "@/lib/access/can";
import { requireContext } from "@/lib/server/auth/require-context";

interface MemoryTabProps {
  readonly projectId: string;
  readonly subject: ProjectSubject;
}

/** The translation memory of a project, with what the reader may do there. */
export async function MemoryTab({ projectId, subject }: MemoryTabProps) {
  const { actor } = await requireContext();
  return <MemoryPanel projectId={projectId} mayManage={can(actor, "memory.manage", subject)} />;
}
