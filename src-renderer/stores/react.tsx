import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { AppearanceState } from './appearanceStore.ts';
import type { BoardState } from './boardStore.ts';
import type { DatasetState } from './datasetStore.ts';
import { type ExportEntry, offerExport } from './exportStore.ts';
import type { LibraryState } from './libraryStore.ts';
import type { MessageState } from './messageStore.ts';
import type { RunState } from './runStore.ts';
import type { Stores } from './stores.ts';
import type { StudyState } from './studyStore.ts';

const StoresContext = createContext<Stores | null>(null);

export function StoresProvider(props: { readonly stores: Stores; readonly children: ReactNode }) {
  return <StoresContext value={props.stores}>{props.children}</StoresContext>;
}

/** The stores of the window, for handing to commands. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('StoresProvider is missing');
  return stores;
}

export const useStudy = <T,>(select: (state: StudyState) => T): T => useStore(useStores().study, select);
export const useBoard = <T,>(select: (state: BoardState) => T): T => useStore(useStores().board, select);
export const useAppearance = <T,>(select: (state: AppearanceState) => T): T =>
  useStore(useStores().appearance, select);
export const useDataset = <T,>(select: (state: DatasetState) => T): T =>
  useStore(useStores().dataset, select);
export const useMessages = <T,>(select: (state: MessageState) => T): T =>
  useStore(useStores().messages, select);

export const useLibrary = <T,>(select: (state: LibraryState) => T): T =>
  useStore(useStores().library, select);

/** The study with its results, of one moment. */
export const useStudyRun = (): RunState => useStore(useStores().run);

/** What the view in front offers to take away. */
export const useExports = (): readonly ExportEntry[] =>
  useStore(useStores().exports, (state) => state.entries);

/** Offers an export of a panel while the panel is mounted; nothing where it has none. */
export function useExportEntry(entry: ExportEntry | null): void {
  const { exports } = useStores();
  const latest = useRef(entry?.run);
  useEffect(() => {
    latest.current = entry?.run;
  });
  const [id, text] = [entry?.id, entry?.text];
  useEffect(() => {
    if (id === undefined || text === undefined) return;
    return offerExport(exports, { id, text, run: () => latest.current?.() });
  }, [exports, id, text]);
}
