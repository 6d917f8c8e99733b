import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { StudyListing } from '../../src-ipc/library.ts';
import { tagStudies } from '../commands/library/studies.ts';
import { useLibrary, useStores } from '../stores/react.tsx';
import './TagEditor.css';

interface TagEditorProps {
  readonly studies: readonly Pick<StudyListing, 'id' | 'tags'>[];
}

const suggestions = 'library-tags';

/** Tags of the chosen studies: each can be taken off, and a new one put on all of them. */
export function TagEditor({ studies }: TagEditorProps) {
  const { t } = useTranslation();
  const stores = useStores();
  const known = useLibrary((state) => state.overview?.tags);
  const [text, setText] = useState<string | null>(null);
  const ids = studies.map(({ id }) => id);
  const tags = [...new Set(studies.flatMap((study) => study.tags))];
  const put = () => {
    if (text !== null && text.trim() !== '') void tagStudies(stores, ids, text, true);
    setText(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // 229: some input methods report the key before they report that they compose.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') put();
    if (event.key === 'Escape') {
      event.preventDefault();
      setText(null);
    }
  };
  return (
    <div className="tag-editor">
      {tags.map((tag) => (
        <span key={tag} className="tag-chip">
          <span className="cut">{tag}</span>
          <AriaButton
            className="tag-remove"
            aria-label={t('library.detail.removeTag', { tag })}
            onPress={() => void tagStudies(stores, ids, tag, false)}
          >
            <X size={11} aria-hidden="true" />
          </AriaButton>
        </span>
      ))}
      {text === null ? (
        <AriaButton className="tag-add" onPress={() => setText('')}>
          <Plus size={12} aria-hidden="true" />
          {t('library.detail.addTag')}
        </AriaButton>
      ) : (
        <>
          <input
            // biome-ignore lint/a11y/noAutofocus: the field replaces the button that was pressed
            autoFocus
            type="text"
            className="tag-input"
            aria-label={t('library.detail.tagLabel')}
            list={suggestions}
            maxLength={60}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={put}
          />
          <datalist id={suggestions}>
            {known?.map(({ tag }) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
        </>
      )}
    </div>
  );
}
