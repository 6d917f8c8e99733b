import { Clock, File, FolderOpen, Tag, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { LibraryShelf } from '../../src-ipc/library.ts';
import { showShelf, showTag } from '../commands/library/search.ts';
import { writeCount } from '../format/index.ts';
import { useLibrary, useStores } from '../stores/react.tsx';
import { DatasetShelf } from './DatasetShelf.tsx';
import { focusList } from './focusList.ts';
import { SearchBox } from './SearchBox.tsx';
import './ShelfPanel.css';

const shelves: readonly { readonly id: LibraryShelf; readonly icon: ReactNode }[] = [
  { id: 'all', icon: <File size={14} aria-hidden="true" /> },
  { id: 'recent', icon: <Clock size={14} aria-hidden="true" /> },
  { id: 'unsaved', icon: <FolderOpen size={14} aria-hidden="true" /> },
  { id: 'bin', icon: <Trash2 size={14} aria-hidden="true" /> },
];

/** Where to look: words, a part of the library, a tag. */
export function ShelfPanel() {
  const { t } = useTranslation();
  const stores = useStores();
  const wish = useLibrary((state) => state.wish);
  const overview = useLibrary((state) => state.overview);
  return (
    <section className="shelf-panel" aria-label={t('library.shelvesLabel')}>
      <SearchBox onDown={focusList} />
      <div className="shelf-scroll">
        <ul>
          {shelves.map((shelf) => (
            <ShelfRow
              key={shelf.id}
              icon={shelf.icon}
              text={t(`library.shelves.${shelf.id}`)}
              count={overview?.shelves[shelf.id]}
              current={wish.tag === undefined && wish.shelf === shelf.id}
              onPress={() => void showShelf(stores, shelf.id)}
            />
          ))}
        </ul>
        <h2 className="shelf-heading">{t('library.tags')}</h2>
        {overview?.tags.length === 0 ? <p className="shelf-note">{t('library.noTags')}</p> : null}
        <ul>
          {overview?.tags.map(({ tag, studies }) => (
            <ShelfRow
              key={tag}
              icon={<Tag size={14} aria-hidden="true" />}
              text={tag}
              count={studies}
              current={wish.tag === tag}
              onPress={() => void showTag(stores, tag)}
            />
          ))}
        </ul>
        <DatasetShelf />
      </div>
    </section>
  );
}

interface ShelfRowProps {
  readonly icon: ReactNode;
  readonly text: string;
  readonly count: number | undefined;
  readonly current: boolean;
  readonly onPress: () => void;
}

function ShelfRow({ icon, text, count, current, onPress }: ShelfRowProps) {
  return (
    <li>
      <AriaButton
        className={`shelf-row ${current ? 'shelf-current' : ''}`}
        aria-current={current}
        onPress={onPress}
      >
        {icon}
        <span className="shelf-text cut" title={text}>
          {text}
        </span>
        <span className="shelf-count">{count === undefined ? '' : writeCount(count)}</span>
      </AriaButton>
    </li>
  );
}
