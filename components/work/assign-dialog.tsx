"use client";

import { useQuery } from "@tanstack/react-query";
import { UserRoundPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWrite } from "@/components/problem/use-write";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { endAssignment } from "@/lib/client/assignment-calls";
import { listMembers } from "@/lib/client/project-calls";
import { queryKeys } from "@/lib/client/query-keys";
import type { AssignmentRow } from "@/lib/schemas/assignment";
import type { DocumentSummary } from "@/lib/schemas/project";
import { AssignForm } from "./assign-form";
import { AssignmentLine } from "./assigned-people";
import { useRangeText } from "./use-range-text";

export interface AssignDialogProps {
  readonly projectId: string;
  readonly document: Pick<DocumentSummary, "id" | "title" | "segments" | "assignments">;
}

/** Who is to do what of a document, and until when. */
export function AssignDialog({ projectId, document }: AssignDialogProps) {
  const t = useTranslations("work");
  const shell = useTranslations("shell");
  const [isOpen, setOpen] = useState(false);
  const { data: members } = useQuery({
    queryKey: queryKeys.members(projectId),
    queryFn: ({ signal }) => listMembers(projectId, signal),
    enabled: isOpen,
  });
  const { title, assignments } = document;
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button
          size="icon-sm"
          variant="ghost"
          className="text-muted"
          aria-label={t("assignNamed", { title })}
        >
          <UserRoundPlus aria-hidden />
        </Button>
      </DialogTrigger>
      <DialogContent
        title={t("assignNamed", { title })}
        description={t("assignText")}
        closeLabel={shell("close")}
      >
        {assignments.length > 0 && (
          <ul className="divide-y divide-border rounded-md border border-border">
            {assignments.map((assignment) => (
              <AssignmentItem key={assignment.id} assignment={assignment} />
            ))}
          </ul>
        )}
        <AssignForm
          documentId={document.id}
          segments={document.segments}
          people={(members ?? []).filter(({ isActive }) => isActive)}
        />
      </DialogContent>
    </Dialog>
  );
}

function AssignmentItem({ assignment }: { readonly assignment: AssignmentRow }) {
  const t = useTranslations("work");
  const range = useRangeText();
  const { id: assignmentId, documentId, name } = assignment;
  const { write, isWriting } = useWrite(endAssignment, {
    done: t("ended", { name }),
    toastsProblems: true,
  });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 px-3 py-2 text-sm">
      <AssignmentLine assignment={assignment} />
      <Button
        size="sm"
        variant="danger-quiet"
        disabled={isWriting}
        aria-label={t("endNamed", { name, range: range(assignment) })}
        onClick={() => write({ documentId, assignmentId })}
      >
        {t("end")}
      </Button>
    </li>
  );
}
