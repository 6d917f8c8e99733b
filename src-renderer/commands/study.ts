import type { Stores } from '../stores/stores.ts';
import { execute } from './execute.ts';

export function renameStudy(stores: Stores, title: string): void {
  const trimmed = title.trim().slice(0, 500);
  if (trimmed === '') return;
  execute(stores, { key: 'titleChanged', text: trimmed }, (draft) => {
    draft.title = trimmed;
  });
}
