import type { Revision } from '../../src-ipc/library.ts';
import { useWords } from '../levers/wording.ts';
import { useStudy } from '../stores/react.tsx';
import { stateText } from './revisionText.ts';
import { useStudyState } from './useStudyState.ts';

/** What the window holds of this study beyond its last revision. */
export function UnsavedRow({ standing }: { readonly standing: Revision }) {
  const words = useWords();
  const { t, language } = words;
  const study = useStudy((state) => state.study);
  const before = useStudyState(standing.id);
  const { what, how } = before ? stateText(before, study, words) : { what: '', how: '' };
  const change = [what, how].filter(Boolean).join(language === 'en' ? ', ' : '，');
  return (
    <li className="revision-row">
      <div className="revision-main">
        <span className="revision-time" />
        <span className="revision-text">
          <span className="revision-what cut">{t('library.revisions.unsaved')}</span>
          <span className="revision-how cut" title={change}>
            {change}
          </span>
        </span>
      </div>
      <span className="revision-now">{t('library.revisions.now')}</span>
    </li>
  );
}
