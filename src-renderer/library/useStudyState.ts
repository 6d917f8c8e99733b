import { useEffect, useState } from 'react';
import type { Study } from '../../src-model/study/study.ts';
import { useWorkshop } from './workshop.tsx';

/** A kept state, once it is read; undefined before, null if it cannot be read. Never one of another revision. */
export function useStudyState(revisionId: number | null): Study | null | undefined {
  const { states } = useWorkshop();
  const [read, setRead] = useState<{ readonly id: number; readonly study: Study | null } | null>(null);
  useEffect(() => {
    if (revisionId === null) return;
    let wanted = true;
    void states.read(revisionId).then((study) => {
      if (wanted) setRead({ id: revisionId, study });
    });
    return () => {
      wanted = false;
    };
  }, [states, revisionId]);
  if (revisionId === null) return null;
  return read?.id === revisionId ? read.study : undefined;
}
