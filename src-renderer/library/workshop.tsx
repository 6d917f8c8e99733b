import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { useStores } from '../stores/react.tsx';
import { createDataOfStudies } from './dataOfStudies.ts';
import { createKeptStates, type KeptStates } from './keptStates.ts';
import { outlookOf } from './outlook.ts';
import { createOutlooks, type KnownOutlooks, type Outlooks } from './outlooks.ts';

/** What was read and computed of the library while it is in front; gone with it, so that nothing grows stale. */
interface Workshop {
  readonly states: KeptStates;
  readonly outlooks: Outlooks;
}

const WorkshopContext = createContext<Workshop | null>(null);

export function WorkshopProvider({ children }: { readonly children: ReactNode }) {
  const { bridge, dataset } = useStores();
  const workshop = useMemo(() => {
    const states = createKeptStates(bridge);
    const outlooks = createOutlooks({
      states,
      dataOf: createDataOfStudies(bridge, dataset.getState()),
      compute: outlookOf,
      whenIdle: (work) => requestIdleCallback(work),
    });
    return { states, outlooks };
  }, [bridge, dataset]);
  return <WorkshopContext value={workshop}>{children}</WorkshopContext>;
}

export function useWorkshop(): Workshop {
  const workshop = useContext(WorkshopContext);
  if (!workshop) throw new Error('WorkshopProvider is missing');
  return workshop;
}

export const useOutlooks = (): KnownOutlooks => useStore(useWorkshop().outlooks.known);
