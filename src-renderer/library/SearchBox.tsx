import { Search, X } from 'lucide-react';
import { type CompositionEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lookFor } from '../commands/library/search.ts';
import { IconButton } from '../design/Button.tsx';
import { useLibrary, useStores } from '../stores/react.tsx';
import './SearchBox.css';

/** Searches at every key; what an input method composes is looked for when it is composed (F14). */
export function SearchBox({ onDown }: { readonly onDown: () => void }) {
  const { t } = useTranslation();
  const stores = useStores();
  const query = useLibrary((state) => state.wish.query);
  const [text, setText] = useState(query);
  const input = useRef<HTMLInputElement>(null);
  // A shelf or a tag was opened, which clears the words.
  useEffect(() => setText(query), [query]);
  useEffect(() => input.current?.focus(), []);
  const look = (words: string) => {
    if (words !== stores.library.getState().wish.query) void lookFor(stores, { query: words });
  };
  const clear = () => {
    setText('');
    look('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // 229: some input methods report the key before they report that they compose.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onDown();
    }
    if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      clear();
    }
  };
  return (
    <div className="library-search">
      <Search size={14} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        className="library-search-input"
        aria-label={t('library.search')}
        placeholder={t('library.search')}
        maxLength={500}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          if (!(event.nativeEvent as InputEvent).isComposing) look(event.target.value);
        }}
        onCompositionEnd={(event: CompositionEvent<HTMLInputElement>) => look(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {text === '' ? null : (
        <IconButton label={t('library.empty.clear')} className="library-search-clear" onPress={clear}>
          <X size={13} aria-hidden="true" />
        </IconButton>
      )}
    </div>
  );
}
